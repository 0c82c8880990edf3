/// DejaVu Sans cut to what forms are written with; written by Scripts/form-font.
///
/// Its licence lies beside it.
enum FormFontData {
  /// The first sign of a run, its glyph, and how many signs follow each other.
  static let runs: [(sign: UInt32, glyph: Int, count: Int)] = [
    (32, 1, 95), (160, 96, 224), (402, 320, 1), (536, 322, 4), (768, 339, 5), (775, 344, 2),
    (780, 346, 1), (900, 349, 7), (908, 356, 1), (910, 357, 20), (931, 377, 52), (1009, 429, 6),
    (1024, 435, 96), (1168, 531, 4), (8208, 543, 7), (8216, 550, 11), (8230, 561, 1),
    (8240, 562, 5), (8249, 567, 2), (8304, 570, 2), (8308, 572, 27), (8336, 599, 13),
    (8364, 612, 1), (8450, 613, 1), (8467, 614, 4), (8474, 618, 1), (8477, 619, 1),
    (8484, 620, 1), (8528, 621, 15), (8592, 636, 6), (8614, 642, 1), (8656, 643, 6),
    (8704, 649, 20), (8725, 669, 23), (8756, 692, 2), (8764, 694, 2), (8771, 696, 11),
    (8800, 707, 6), (8810, 713, 2), (8834, 715, 6), (8853, 721, 5), (8868, 726, 2),
    (8901, 728, 2), (8909, 730, 1), (9115, 733, 12), (9675, 753, 5), (10003, 758, 1),
    (10216, 759, 2),
  ]

  /// The width of each glyph in thousandths of the size, parted by blanks.
  static let widths = """
    600 318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636
    636 636 636 337 337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748
    787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352
    635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838
    318 401 636 636 636 636 337 500 500 1000 471 612 838 361 1000 500 500 838 401 401 500 636 636
    318 500 401 471 612 969 969 969 531 684 684 684 684 684 684 974 698 632 632 632 632 295 295 295
    295 775 748 787 787 787 787 787 838 787 732 732 732 732 611 605 630 613 613 613 613 613 613 982
    550 615 615 615 615 278 278 278 278 612 634 612 612 612 612 612 838 612 634 634 634 634 592 635
    592 684 613 684 613 684 613 698 550 698 550 698 550 698 550 770 635 775 635 632 615 632 615 632
    615 632 615 632 615 775 635 775 635 775 635 775 635 752 634 916 695 295 278 295 278 295 278 295
    278 295 278 590 556 295 278 656 579 579 557 278 557 278 557 375 557 342 562 284 748 634 748 634
    748 634 813 748 634 787 612 787 612 787 612 1070 1023 695 411 695 411 695 411 635 521 635 521
    635 521 635 521 611 392 611 392 611 392 732 634 732 634 732 634 732 634 732 634 732 634 989 818
    611 592 611 685 525 685 525 685 525 352 352 787 635 521 611 392 278 404 318 500 500 500 500 500
    500 500 166 373 444 0 0 0 0 0 0 0 0 0 0 500 500 692 318 746 871 408 812 825 826 338 684 686 557
    684 632 685 752 787 295 656 684 863 748 632 787 752 603 632 611 611 787 685 787 764 295 611 659
    541 634 338 579 659 638 592 612 541 544 634 612 338 589 592 636 559 558 612 602 635 587 634 602
    579 660 578 660 837 338 579 612 579 837 656 614 619 699 842 699 660 837 635 550 278 787 615 615
    632 632 786 610 698 635 295 295 295 1094 1045 786 710 748 609 752 684 686 686 610 781 632 1077
    641 748 748 710 752 863 752 787 752 603 698 611 609 861 685 776 686 1069 1094 833 882 686 698
    1080 695 613 617 589 525 691 615 901 532 650 650 604 639 754 654 612 654 635 550 583 592 855 592
    681 591 915 942 707 790 589 549 842 602 615 615 625 525 549 521 278 278 278 902 898 652 604 650
    592 654 610 525 675 590 392 417 417 426 623 414 428 295 361 361 636 500 1000 1000 500 318 318
    318 318 518 518 518 518 500 500 590 1000 1342 1735 227 374 520 400 400 167 401 179 401 401 401
    401 401 401 528 528 528 246 246 398 401 401 401 401 401 401 401 401 401 401 528 528 528 246 246
    392 417 414 444 417 404 426 166 623 398 428 373 295 636 698 413 818 801 1040 787 792 745 969 969
    1370 969 969 969 969 969 969 969 969 969 969 969 969 838 838 838 838 838 838 838 838 838 838 838
    838 838 684 636 517 632 632 871 669 669 871 871 718 871 871 718 636 757 757 674 838 838 337 637
    838 626 626 637 637 637 714 833 838 896 896 838 500 500 500 500 732 732 732 732 521 636 636 838
    838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 1047 1047 838 838 838
    838 838 838 838 838 838 838 838 871 871 318 626 838 521 521 500 500 500 500 500 500 500 500 500
    500 500 500 750 750 750 750 750 750 750 521 873 873 873 873 873 838 390 390 1434 1434 1434 1434
    1434 1434 1434 0 0 0 0 0 0 0 0 0 0 1070 1070 953 736
    """

  static let box = [-418, -300, 1681, 1070]
  static let ascent = 928
  static let descent = -236
  static let capHeight = 729

  /// The bytes of the font's file before they were packed.
  static let length = 60100

  /// The font's file as a PDF holds it, behind the filters ASCII85Decode and FlateDecode.
  static let stream = ##"""
    GhTNQGsG),r:iG<hYWmMHZm)'K^a;!0C+9LU_6QsZ6U]"[Y-JlO>X!KRO4#29Gt_V@k3:r`\_kY?l5?O%/'&QpGqEnpNg8
    ^hr!m`?bH.$qqTL\bNF8uB02`,*eu_8CVh[dGg>&^5`j<JLBhl#Egbt_r.*144dnfcr695u>^uuRMMn"4[E6S"n/^ql_C:
    TRZT'i?j&?D".8sh0N9T(H1)%C*jLBdWZ'-E-]+o_pcQC;]q]<!B0`SZI2Y__'^,s?Sc!A\35\ss*rWXG43?ruNjA1[DDW
    \I4]0R>%iZ]2_i\fL[N]S0cpi\G<j!IR%S1DJN=WHVQ@oduogtGt;(ruT@8+1N+09*L=gf#hele@(khgt59?30GQi&Iun@
    t4.)o[!"I`@BJL\Gu4421or4rU5!<D%r=c)QulXW!<hhq*(_E)Y`=&RWQ(-COEJkkJ<.0;/=*Ej#1m)\;.!p)N(7d/in\Y
    d?!K7[_U_'5G!EBi0ANhcGKDP(f7+:f+=P<bOt&<Etc'&m"Dk.*B4]SKmSfhG+:K-Nu-iQGWB)];t)9,apC\"4MF>OD3tU
    r\I8(SBXj'ip^UPK%C]4Z)Y"jenK&P;mXG6*Yn?F@,MjZ"2nL-f;hc(jGY]15;S`2&4Zj<@B6Z[#r.<mE#JAsHe]7>jce,
    QQ-I6.o"[(Oi?;I5<i<l!;r9=A1^\g@=^V=,2Fu#9j=,)keI(O\-hl'Bp]A<S?NKrg'\8DB":#PlHq@)8gd2RcL[ok6@!N
    Ct,Qj-X$=H,-%oq`\J'/@//UNbZ(RG@J4G6NN7'thGLl.pT1(C.j)4M;,(EbcJL\+/3B\a4Vk>ZWH-bJi@Y9r#VmH3M*"'
    mL'jl]pd9E%NNjWIRbE*sp3="qKe#W"jLV8_V:Yr(SdJ>6&,B(!efM0G]sqpaX>Geef5g0P3j4[+rsgRECChThKSKH=Y'9
    3Q@IQqp!%%$JlBl'[V$uN.RrqcCS6tQD%$_2)"G.pa5pZr$VD[r^Zr0@A8ilB4GRmkA9=!f@t2Oh0Q[a]0ZtXfP"H&g1hT
    biL2?erL+(?97'`eSUE_L5PrRre*U*$GM)Aj5Au%j@DC8k(JC*-[C&[<j['t>G`Gim*@mhDp&&.q%tPBPfU:F#J3(9pos1
    &u2qMpLX2@i7,>b]IlF:HPfj!4Cg\8)tA055Ec$kBF(Ag5kF&9nPV_Y42Bl._SKA(6YMeY>9d:=NmQR\i(UmoendRi]%Pk
    )'S_e'Du5K")RK@0u@+'a%er*[s*d16:#pcn7nd.[HsqmZ#9]q9Itc2Hbu(Yqm"5O&0cqnqjr^#.kajo)(N#2X@6p#oFt7
    _/R!Ii,$b#)_qi'goD:0k)2/K/Ttkf9eX6bV_*VVbc5TlQ;=ml=Ou6S>5Aj@AKY/Jh6(NQ>oZ'CBnp_3Uaa.?!1<ueK/Km
    `!U3:fnh$Xg,ZkI5@_3".Pc3uEZNA$Hi\CA!3?Oo8md+8%GJg&49]us!DgUKG[=mZjYbU-p2[BJ0:dj2"C#mo#WW?S7?1;
    fVkBVlpF+O`m#92[6>fNN*D=\OL`g^F9o\+5OX#6'M*s?L16W^26)%16II0<!R4*j]B`TY!i`&sK#%j>DeEjt441j]mCi%
    @eSTX?ASiWu2I'EmK\W)TVPtK;jX&RYNE8SQ#kO+:i7AHj6VoAQFJ*58+Q_PoBN?8&opd[P4qD!<aU=g'C,q"gqe-1'\Em
    /k165LXM\*cE4m.jSRII#3@FVVt7LLXJZSo"u/,dZaBd,9]e&n!mZ/2S.)am@_OlAf<gf9io+*&na0$Z35J'l/0CH<kjD`
    ]2W"2O_LR[)g)3jIZ-6aJ;BN@jXngPC;Gk?+D>sdVfMb'GV69.@T^sWt3BjT7-:2S=G`UGiRqO/%07sOg8QOmB=78FmH)l
    [rCDo'e;4]?CAHKg"X8@9lGIQp!:*BT"#5>Q!F2W,g`uS*7tNfV:=piOGAUh<e])F_*nP#F-M-4MV9,1KFY)Wkg+6YDWFR
    J5E$j2I@l(j'2;p`+Bs8?ln9f;ORH8SmagE9n`YC26F$hl:$KPWN8,Gbl&:rf:7'gr/Xs)0OJV#8`n1i5H#re68R>'dmQ'
    IoGhfEJI&M2qQ0c;).%]rJj#5gPREas/6f_%5UpApIdT0jn.goPdB<60`nAIo!=/;q?h7@1h2O27bV#QW+UsJ)akktC+kd
    qZ'aZOf'?@L=#CL^diL"-YS(-6Z0#7k\)R_($q7:l"@oY#I@oR?cVSU9o1SY=C&_o);V5UgdL,)U+_BT_N<jQ%c,N,dk'O
    r\4.DfTM$3Rf!B+Zk"F^c<f>\9I(O<#J7r$d59iSs`Q4(6[0&.'!tkods#@Ne!_;S=jppV_R@mE#5K9?Rj*%6pW:UTGIdA
    $`uS(ecME(#aOtP>&0Ki<TSMJUIZR(#'n\pdHDWXL/TM&/>9jmgff#_;tAkl/\#'h:\*jDLKim%KJ:)B3tNK2W!f,M)\bh
    ]JA?*`J1FN5*sq0=`r`GRF#+2@%h!G7m*^MB2rfE1i#T#Gg9h=fn(Lco)NoScC<4/gTbp>'ON[.)!ekBO44<8S"L=JlOp&
    -%/OYL.==2f*d$8$9G9^db`a%"RBdjc&)@f`:>`+:%o*U-RT44GXM?:Qt91Kg/X_@kM$IEl9S0sf1^k6Bm#B6J(-aS[tC%
    toG0@ZbVoK0:'@ekUE2aX,\X!-M,P.qA3$Ke+C^#QO1S%j+(TZc/<4?YKLhlO9I3L$->]hK';*P`gJ(^,g]P8j'LFE#SU(
    T,aQ?5rX%CZK4)KkWghj%`l.fiN9C9D760UJK-+\2<n\e7:`2eGd&hGQ)])3nq?gf(>53p<T@rOQ>VQbg,X3,E"d]@Q,5%
    Pm::(N/KtuC<`^XVS'^F#Y%3P.Om&BiM)P8&V!6QbpU%MiiL?5O+_1kZE67Ck-S-Y2+YH-%>XZ6iEJpbSO5J?,=cd,]F$k
    B)tqPKK;GCL8+$j".gj@pk0;#khu4b%mHi!,G<;C]Fkk@^g63$.De7tt=C5)P2YAeCW6iA@Ee:0D%F/1APHtI"W1iZThi$
    U@q])%'!/[N:+d'i='Sorimc=88fX(IUYBK@pJJT(`3g2eMX,mYKeam.iDi?WLd(X\1GPOLj=Ql<5oaWu)9g8T:oWT;I8L
    mgE=!rp/^pRsONGDZ9*LO2mQ(/%M7JVOpW.Vc.5V0&&8;#N3fXGe:LAh"j^(hT&n(o9.P;hkTs8MmKq)?W4A'0[fN"mc\n
    [ZlneBFJa;_s'nN\!D@mFotL8*oTgVcQ'1>+'g\7F#2D@P5<(3@^gkCKaPlH*T0/YZ)kqVj45lmu.[_6W5*%ArQdOofb.k
    5,gh[%hXlHa^Obm2[f:[B\=H*KUO*Ci:3cAo3[UhRn5VN>W]UC5Y9*g<RCWLJqL.k4dcehG,QlDV__Ut+B0Ral+o%l;Q7\
    jQjbFA;?Us78u!Z2jMJl?_L>,UL=dF/OEdhgNR4>eLmY@i)bJ%hoYZ.M"-cuG,/d^`*lZ8%5,A3.78-RZ$,7k&Wh=fdQ9%
    DAA13%eY<#G6p(Opq.$"!F"'#%=THI#Z81bEH#HDn&RHeTZeLHsS.Vk8P<d*nQc`jW[g6<HU7jGpdSPjj]-S3clV1D6-#h
    kY+Gt%4)?$Q+K1PZH$frO;(*8e-]?oM@alb;eo``/+tSh9@2%e>=6S+$V[.4UZ64.TD1%pYVFBe*_*@j=f%BrdtejWZ2r%
    nD]i[_Q`li$D@+?_"K@_kMkL=OVKWPernSI5WCP:\pr:?J_r_i_\(@Lg>cLihdp#?-."p_j6D,m3SQQq=<'OQ6rA(?f+,t
    P=>\:1ZU!&RD(Uur?qL5Ll^Gt[hg\uO75l+ltl)1SpiFKAaKKd)"PYT3TRY`Z#Lp3j!1It/6RRZI=3(E?a;5j-o^GC,k@7
    +;aF4(5i9L88^iJe)Ck6m/9ATSa\1tgOriXif@NP,f2RRNUm?C*[4>EMP$oUg_+]4WcSY^)B?,+Z9HrMNPK%^-Bi#!P]Q_
    u1^#UGZh7RafB$qM(:TBa7hQi2AeOWL+-0\1ig.tc.(t(WtcKn^2^H%gma3(Q$qo,0Vk9YX1iW:+H'#%1&UW=2]:MUdXK:
    if^@\0["j[^+A6emPH1"1SY8IgnPBJg^AqKFZo@U_=-5^joBj?iX[EZZBfK;P;DPk,LZ*I8qO;L/Fn;.cYg7fJ(\rsd3*S
    ie-,A0=!Y"DoHi,`kEODDh#_$e,o67^i392R4=hQEAM?8tE@d?=QD2/$DVD+fQ3j+SETio_kbN*EjRK.T#UT!5G36^;D6\
    9U^Y;V*h'neYb\'<%(%D)p!4NAf1TD.0L2u9h?S"--*8Z,5F*_llh4!/ILBgeFBm;CWT6?40h6ie+5*:`r4>kd::N5'Sg:
    p*Bli/:5g=QP97kgo">\a[nH(_oE,d^fJCaY^Jp*ZQBk/:cnHmV7p!=N4t67T6ads7+7K9*RTa:1>=f78,F;r<;KV)udOU
    CV]N3>]ZjcNghZ[61.()g6D#h?TSqR-FdVL1"Xnc#Y+%],+:;cZL+8mF3<U-a6O?Ou5D$=[@ig]e$:bnCFnpOMb\DMtf(l
    G,4UB<(aF[8[9>O?Hk/1Vsg^(W$h%JVm4Y$u`@GjNrk%!9i7`Wu:VS2CS?iN;"".VTe`;q#&t;!f_pW+f&h#9BY`3\-$sM
    3cgb0(SM9GM_F>OV!$>2F=552X68;O>Z)]3Cf&qd?bQ2a5g<"N-nGPe/J/DO`;Y9MKk?jl4=XR-hFIENq'4tj'1Qn'Bl4o
    K)oPFFd\Z`85F?4L/q5?8jt]'lDE(]S+](XFm#H_:KpKK.'7>j^U9B5NF1:L>d)CYW6sLH1_+,<P>NFUKcf/iH1b0Xk7u!
    M+,Zl]B)U)?oh,*MYVr0ID4$#gCIpZF#A35Q;=S)]'>JEM;ZA84Vh_H]E4Zfi7%?G08gBh6CtXJ;g2'k`@aVK`;,Wibn`*
    F2:>c-:ASOi[.Mt0\YO6tU\L<Vn.9Kg/pPh0L(MXk=Up^k_&hZu8GBEi`71X="464Mj=3He6bW0o'2)FK*.C+@bok-#JS>
    XEuH'9SaDs:GN]^gM1[qe?cY$!f,EVgMW^A7-n0@#gBX'ohC:CJ/'<t'A>n4J"0-G>*.>[8L.Drh7D8k6ZPB3Zs&)W39:h
    FG_GcCQI7,PQ_YO3'QCbX>:O<W$&!G]K;OLcQ\oKGe>\kYWhEiBJA9SM*Kuki_9["lN*Zi>J,=ggH.@moSWO6_r]_+c!n#
    @I/;'U2O+()M%oP"7CSsL%(8>?nRgH=#!Lk<$&:,l-h&k&ga3h8n&$oT8Y.-J&^&sgTT/B_+E')Sha?K*[pT4E@])9Vh$0
    ]--A\=/#B7$GTmgAkl1eMG_+F'*pRKYP_k3bpILJjCs`LY(M`g:L\+N`MThOaJkTUJiq8"WLG.C$e;DWn6MXV]"G#`Tp$(
    r?28InDJ2oO;Y>JlHh$_I(Z]ZOM)URj]3ZLp^?bK??]t'W8'%3bu_WQPq`[Is2SNhtc?Qq\Pk7WNh9''_<8S!9Qm0h?CYT
    eeFMh8AF<]*+(_K8sRJP_'L<&*_L/L;IGg-JK4@`ZT'*h=$;^p@=",`mLNVUhfn':NI=5;`%L++3?[@<2:+P2]rSPA:NKU
    `+msCl:7o2#1,'?WC2IP8'9YH*!dEP["b5q<acW^TgnL[VOIr(Df6:mf_.,#<d"LAtd$JKdmZdRlYaiV[Fe#s7jC,9aBlT
    >2T3rdcK3:b=RJ9Q]tmeZ6rGji.XZi8!9(s%K&:*)4_:l6@WY"52r2"Ip/;d6*6lpm1o$55OmVGGkCq0UOg&TrUrsIJA&Q
    ;eX/LOY0b_ld?Q5C>[7^W*Dq=9$sB7[%^b%gXq1e;R'Cg5ji#4bqkQ-IAfJL_\@D:l`FZHbAW%'l(SCm+q9THI3"CH8,!S
    +$%7Ufbhr%%7X`VKXr\A/r("\n6ToH>)G)D5XZehX7AbmWGY'`7s6I_fHe&gM.!pZ_6Lt'CghjVcPAiMp>e-1'jU/%7V:X
    fYLmiZZ6]5>TGZ70Y+5J_92%oe!^;p&4cZ3&N#*G,02cm1j:7XcaGFK"D=Q.:o1fLb=R2u\SSs0%ff31C$Y@F3$6bXXN.4
    'OLW,2Z'#"*Q30BA]$"qt=m`ZEKXWlH$i),I9mgENIcS`S^"Sh_.1AWu1TCGl.3R$b(%=-P+>*[dB)ume$2:EKd+^6L[N2
    ]qZo/SI/,H&?W;\)D,$/:*YIO.u!3H`J_2>QBVe?ReZ8qS0s<:ff@``nt]6MQ'=ElqA&D6\+&`NQ'L>Z:^[@Vr,7MP:Pbs
    k<EVKFE:#4ib]"JAc"/nLYTIE2]jD3851Pu_nB$aKA4>o_Fa0dj/dn7Klj+r?bT0HC@&N0c&Y<;T>prQQl)17GdbdqGG*)
    .-1Nfg.D1Ql/XPUZfqPnE@PdZ?#ZG0i%j1;Btb?aQrjI6mVT.67mR(g=GcMVh^91li,/R7ocT=0"$l\C]9]<`n/E;#loVt
    Wf_6:B4cW5V5p69XebeG=Zg.25'>.e@L$isFIaj,#*;RY8q>T5D[u/Bk%Z(?B&W+64.lkO1REFQporM\hsrOc/9(q&NSJ(
    N?Gjl:L(?n6-ltbN>:XYt9h'W$aP;8kP'5!V\DVNI7]reYp8O6D3Lrl"8)[D*Hm!eaY7/2/\-TN"_/V\p&/!;$ol`-;ut:
    i9``9?2<GU5.0mNh]]!O5J6s!c<1CFeL+C#G&>,=ZS4$o,om#L`_7"6GWHmVfEHNr"*Og4aR@gpZqu4RIstL'>1@/fn+Q_
    W;qTb@1$9c_HntLRn'AH"s$#S4i)S:#6Vrm=0MSlK44:Ep4#ibYl,J`'&a7a"EQa7+_KJbV-VTUd`GCqYW*fV2!69]rTE;
    tMbst?9eVJm^^TQ4QROVp51[.eTRX\qpFW?O(qU=+t"M>;g\B0WJqb9`m7@0Ykb"i8#M[(7tr:V>GMGE+.;IiPJWB?\MP?
    Sk[WJ]#g2*]1!#j/22Aja>>-ldr5-0)%[#^m7k=HcCW*"5lV%e,j>@EJM$6chCm(]X?Ao%1q$jAt@aIoaE">PW"*<KkUEe
    PDr9p44+t_NTsnFFi[W3b*kW1*%*/OqZnE,s"Z\<2,DOUC\U)PJ0K)`!6gn2In_?>.#IA%rEI\#Z7G>#>\--j5:@Gc&4Ai
    p]bFiUlX<tfSbYCI9$RZrqan;%!XfI\Dn>e?-h5lbtjONnM0tTHq]t[7-*ZPA`WGXTX6_"7'HhD!To`iL8-@>8B5$e96/_
    _V)(HBmJln/)=.1m9:u4Jg\uiW"co,j*u;NWe:u4l?>Z1$T!5'V:.BQn\i77P[qr`Alcm";W'_\E;3@l\0udKuTPF@Yg.q
    +dY>e,(n:jubPo<lci./>2T8X)7Nt33$a\]1M#A1(+hgbT`")kkJ"fK,W>2QpQqH\$jLSSS<WS3Ms5'Pb^4.E4OK?D/;I!
    =]d0LbBg9`GuI%U0nK%r)o!9g'CTF&QRGh0`j[BOMVRQI/6>ctm?>n>C[.,6<Go#acG*qi*cP0VgA6oVLkHA1a[(!%d\o-
    p'MX"2A6HXK9WlNtia*^opF%PK?SBa+`RUGf\Wjs"m^KYiQ-O&RBVlVNTL!Znmt_T&s3L)]QFS,;0Rs%::n.%8HF3OQIAN
    #E;%L&VGh7V=:/o%uX(%o",8kG2i2*@OILoFq/9X$aR+5m"-nmlN+YH5stH')>Gro4G_R21Z)C+d@$,qeX8/&m-hQ`hr_H
    tPq9jZo^-!j\FAP-IbVeNa#eJ"H/iKtE@WG&5GZ%^ia9ns%-L(d-\Wd;K[S=M/[%7hWnF,(Z]!O+?<$H:n[)jOb0i\jnju
    pGI.-.[gu4#K=8U5/f6]fuX0\uj3B90.9t9IKf=Pt\pmlJ<Aac'N4,\UX6c/SGk4eUBkQN@TS=Q1Q-@F^#?>o;C4hje&lJ
    gkq(=1.IS2D[0(\De`o^j\:[k6gtS@n?aF+H:':OrGEXYmsV1?fF.5e02A(hu=]SjH"^iG!<:Y.k6/3TpP/Ke=WbG:%kK1
    )QXJN[O5D6@XQUpRi]I5N<*EV9ICRQ0hHor/\Y@G=n:n[Jfk`bT#qf=Eh&^@5^c2gnfC2N%NSD^5DD;Y",02YPr=<^&"X6
    *hD.DElRjUR['e0T?t@)jb(H+6UNd+NgY<njc@S4N9esUir3@Jq#%:'?%#eNFrAnS`#>/.kMd-L;-60V#4jVuLOGn<O7Q\
    MhmP+%K7%0lRP!/(1G6@fk?1/QjKsVAh\:k:*E?]Ds'Y->3$f%f.jGGFb#DuLV55;B&FbeHZ$6HEZ5Y_2n7YpcXY\K<(Y[
    TL.&IaH-^A.5PgS1XIHt&#W5*7?lF=>A1ZIE8g[3b;>PT2:\#2=s&!)MP%tBtPnko18$/sp^*uu3.@c3OSTC)8W1iQ:Fd%
    >&fIN#Xa]J:-AXj5]sC?"5b_DMt8B-J'q:C.OBJ%R!$;0_lSM;]*hVQ>)#+[#[FZGu>(>rb@@m?b4toCoX7rbM[":I#YB*
    u:bka*!Uk=if*(dFNAA`&bqN/NtE`ihA#q2b[>frUe4lM2D2_$m)isaHoE=Mqq%$7`DOGJP!A=GgGq!S2rb)@q".PHi%Ak
    g)R+2']AAf@8:$eXY$^iS-0(Y&9Q18)UX)@V>MJrd03_5l6(Q^%]@-6s8+Y,1CEM(?EshqC(E'QSAgTB%&ak[Ia*=**43t
    Vs'[KRW&M"F=k*42`mEg3`n]"YgiUp[Gh^g#_*nZb#i#Z>ETMZYq3%PLR3A7YLPhruZl%:MXY@<30TUcH`L%0qj-9Q^FV7
    ,LoH3&X2.cd(i*#1Or.a&)+[Si-pq]4L$8IE^(&p!bT`PHl"l_b9@1:HPM0qNGG?_biP&7RkJ/'aS3-/\>i6:rrms2'A]9
    ]Nn4]X,R`s2ge`<?Cg9((QDbFF,6^H@gnR]U&KXbes>^FDieP0(kF<6eM]"L=hR/3t]g.&CN?NNS#r/:<DY^i2uPH['T"/
    0#cIC4c#Q!dcR7)EYreOcSD"?5ngD(HqS+F(VlLM7SHQ*9lCCe>CL5)/I>Ih4Vt?]FJ:'=W+;Z"MVW+85X>inWQ`hm^6T(
    qtra"$fYe%LPJAh:[AWKEnGEY%A/@]&JfA](9b0T>1gDd^sM&S1VESXmUost?u@];dZ=a]q?b#3IZtI(T^/n!09?i/<&%n
    m[&422T?!U!mG>,=9LXZ0>0Mn^5>L%IV:`V`Tj=.J_]4DiC>NH1<(qTc'!,gnq/"iVT9%Ugp[mk'\B/>e)um^(!.TL_-<j
    ^@,P2'9crAC'oH+I0iJ$KbFf3gJI#\?7ibaXSrS%Ri^\OG[;buX-1\O+'r(u(A@]R`N:dP7+,S>[<7;Z8R#L$j$jQWpW?I
    o`iqr)F@qRUk75IK7uED;mtQoFKb[9Z<f3a:'@>gJ9$'`Uq1o;&F_R]O^,ISIEuh;fO68KI!*8?Oa_#"Sm<VJ%<GRSur+A
    <TRhKrkZb122D.O+.--;7`nhFm63aWCn"Z";4nq3IUbTm8KqO,j\jD.Q;QO=t]DRf*OVF\RWaIZ&k1InL^a`Xrq`,d1O9]
    i'>.LOmpi8DbX!Y?.RSIBsj#ObJYkdB5Sm5RCV7i_HJDB9T=Dh3f[/,He$s8k.Gb"b4pA$qp3`V>;DBqA/sUM1mGXVp9$$
    AX(kU7=TSi'^JB-0L%X#o`;(L5#leL/nblm+6b>?;:oh;\/]Cet-Ed[]rSST_#AQ`$74^'jSo3L\I:b8m0*iq&iWnDO*^%
    ^R([JoTNGuTQgtrB-'Fl@hPQUKN)7:5S*E+"nOQdC^]\(1.NV2iP$2*j-]:Do0%12FR5:9mbDQge,8m_EnKmAXe);l5J9)
    auWo)9XCL*bpKShkIpa6L'K4cEuTEG?S_)pRJ8NcE1]*/[7p0O<0hWO9&(dnd!d]n0n#--&lNE>=:q,?A@@X*?E]RL(7%Y
    '<7i*,4<?"fMeJA[\n_B]lJD1n2nP>r\tlO#+YlH>n?Y*%>jr_U&Ti:+*T"hMoAG!"61nJR]R(9)p$Lb*V(]Je*;S%V=bF
    E(&[U.\h6?7A*l5=f<mU;)?phO\8i'.n@/60\T-rP!BY"ku&B+,_u@SXMK`.L8?eUEW^VUg2<"$1T\GB1_R3T?ec?E+fnC
    S<JL1?S(osMjb%MW%j#A:MtQ#e7Q=`cmVdb'$3s/SP4K<mKQFG3X%(/6+]!d0/E2L=bpPQHRtiVZT(>br.MI3g]B;L[7W]
    $c,uh=7kYN.^?SSr9`5a?3n<GOb)TkQL:ib^BUn@`/YVXd:9!D-l/TiElXBAj13"j)J8_\ah`7n,Y_LCuG,SuftrW.,[B#
    U=&4Y[->JTTjbq42MPV?iml,Mn(:b0@$I@dcU).;.5R_:^QA5qZHTnJcIom.i*k+1;_<@`7M-kVZS\@+=dE3:\Aj`k-1p%
    j#A:MtQ$-7Q?Rinu;^@VmfQ!!okQDg/es5R`U&]ERDtXY\8-XPSdH79$+Zg*UA8thE8;rq]RC$>biH"X^8]'7>>P!$&.;3
    "1MCT/,Q@H-+`,N#U#[_p%,Rqr3lO["+'?qGYmhAAm!t="6M6"1O4@9aFS1;;J*+7o9D$,iiT-Q)^Ih]NU5^_D1-NbQRuG
    &[;.jDS6&O:cT\>gQ5-j!12C`!9a9]b(Ah1P5]6loDcPSC;'1D8r=BYP1P'ijU&HB81Lg`rF\oKgM!I-[nesdDnNml4@4h
    )ej<1ppfjbp)2jb<JY=J))`kCXsg6]7CUtO\b2c`+1%J3/Z>lHMP@W_7MBa<Mi%JqUQlg(FK($dAVaX\6R1C]JADIMMb:3
    G4RM`P-@Vp5\503I^DIbjQ`"DOP\D:%.`-Aci8!I?P(QC1u=PF3t^cfd3M_$=pp57!nY@5o0+%rQ!tO-S\3FLc/$.L("cJ
    6Hn\/6(CH%"AB#^j$'UCC78Y$h3\fr'095l!8i>%Ig'mr'095.GPK\"o`>XXA'?EO?1A1Qf+*=,2c]BdDa3rC[5L]nj@bW
    G!&T!ZtX$48&M0Ea=k:l+chc9*=MU:3TOBRCAGh%bE/?N<:UphAj;hLH2$aK7444=3k9aEQ<ZbJ[FN>s'TYt\2#d'cprFl
    INu[PbS/&inmE]W.dNt%K-W&sYKF^B3IL(gcR6Wop:k'.WRB_Ft"Nm:#gfEs2&C3K+`j2dB<ro72O73#LIo8/I,)ZDU=M2
    WU$Ks90[<mQXiFIB$WAnE\-s$ikgPh7k%`ZjT3L-1`)JRlEb(,F;X7;aXo\]AAV:?1h%qP[[KUb>D-Z7@XOI&rZ]=lcbn/
    COfV[cKU"sdf(m.e6KB4fb4IcokBaLTkb5N&Ktq#rUDm]Oh/LRtcL/>GP99X,l2"44S#Jtc[#:bs>6/;(5F.)QLX9*j\hE
    I5SaR?MW9k5QlJY<F9"q-`.;=K@jpf%=reBUs8NmZ6O+U-?Bkp7,"BM#W!r)F'b;M1JnPp*MR31kPTG%BkhpC2`6n7KhMJ
    _ZoF?T3,O+r/`$"7E-[2_K$t(#0Ln,R_`/+&CVe_MMCT:F:MNCAFpeA8:WN1r&?JKd.tC(&aFKqE4RJ^8;95?r'8&9n,[n
    ekZ+RCa!AH.e+/Lc;15r;BXlJ3QCl+LUCpn;nsp3NMmlYdJ3S^P_hhD&Y#ng\()r2FjDWrVQ@juq?r(R_1.qRn`KZlX6]3
    `V5J1lkr0Lr)/?.3MGjX!o?YU&D-1J]feB]7)@Iu!MCh4:uC1>fC*iaqMXG>(J1=q<O`V]Fhim`!s#@F?Q4ac1HFc9h#(!
    a>5.6<*anJYuP+'N&MrY2,UX:k6%G[pQ37f;6#k1U_b7+Wn.1S2"PK2R0&&-b22)%DM#Xmn-+^MK0Z@&9pCf(/SlC`e3)Y
    gQ#iRRbAaq<S"-jk`bm9Ze`=Ar-P9]GOuPq`FT@!$B8=7nns;/C-t'4_Ef"A/a\eQ2!,)[pec7S<C@V>0HJ[CmbDaZBMi)
    G&9n(:M/'4Z2B!<-jK/8Y#o]Drr'Kuc`%j/N6KJWJ"KnO5]7f9-*OSCY'8=8]%5Ss_e^RYaQoEjQB\$JP5G7Dk<F6M(?L[
    BF9rXb%e9TQ:kqE]H+keEGph1<Ee$q_Gle0Ilfi.*i+$>4<SNd1.iJ@_JGY/+)8'g'X\jkgVWGns>-E<WDm7Hhou]Ke'!W
    +o8/L>g)pR:LTA'_B`bYeVC54V?E5RL)/a>Trs3s=(T@iusfOd8%9h&3_/\`ki*`#k[Kd<)4A,'-4*mPL]B@9nbk?ASC+/
    \^M,Nq<]1Sl.]Q\Qq<,:rT,Q,.C$?tuH%]8"H+5_aR6NooIYc>(T]!rU=PIY+r%C[Dfg'Jd0OB3<F(&gI=Q20^9rZpp+Q5
    N04D\u3ccC$HS_-Hse(o:RYfpP$?Ai<h]+_>OdZ&sP9\4'CAprYj2p*L,<s[psAAj4n8A4GRumc^L0GEtf_S]f9j%*^2M)
    GN\,?CX5UBe+qd[>_7p\+j)T-U)YP55!.H?+\T5$B6bB['hIKIS,2X!ILj@(C&>#Wne.IBgh5?bCnMQ@grAn)k`]D1^c[/
    1/efu/]i:LYr1(o%g)i4iSc05H%%Xi0cIZVa&^E,"\B3dICpc7LZ?$8N!?,>c4fpJc*2A=ZEV,uZ,Y#TZ$m*47Ps3UZ8ZR
    NrBSs(e(o&B:S6O&'Y5j"XUJq43_lOTFegu<6"H+knI2^1#@pF?SA6+MsQ.h>F+U!rY7rO]ZqG3Zjj3b2qUV7#u*YZ=B6\
    VplogcrX5?8:57(st6p$icZ&QrPQPeTJXd;0-#T?LE!Vh_E]hLm7\Xq[U#NVnAjS*K@A,Z'F/9Dit],S2.`5=S%OFmHaD+
    0!GZkg<o>!i&Q;j9#,D<%`9nZ["hhJ/+85V*^hP:05S9JboB=YsBji'pHGHK0:6Z)h%dVcFj31QW*BfSgMK8BEEQm->-3o
    @n^pa`)b"/e>fPY8]EVH8H9WY:8>^*P0%F,`fC<Lf0u2FUKJuT/M8.VaF/)ignX43GGLd@^7W%W:%nP(%sWMC$Bu!(S`H;
    7>S;0(S4=S`hM:oQdk4+@YF#.LaH(fFKI*&anO`OAs/5,>$W\?IE_u8fm73)?FbW#XR;k%C%!a5j1T&JBG>\lq.0cp`;L!
    Wuj*@bXkP<@L4?qQ@o0E`0Rk`ccYud$11`qBBLDC:^R]@s0o"8#^q'?6:kJJ._O(OnF]J[Z?q5*c<im(/)q'%/&$0(6SRC
    !\afSH#+1Fp:uX2>.rA.OS!\h!c]C^n=8T6l.B/3usm0<d;_gOKb#?H[-lV/-<>NPYf7-K2#!oOgE*B5U!XX](6(H\+HX;
    p;,c#8B3g`hg5IN$^T^li]ckR\)oG.f_b&[Qh#E2p3K@[CMIt>.8#ekJ5MO@:aOHT&mg]h\8VZ_,J6fQ\cmKV6.&S_u<fl
    b4uGuc8lt'%-k-*kf_)9VSJ-1R@:-d_)ts%/Bu-[1GI`J>gZ4^@sj,9">mCeIIlC^4=OkSE%,V3"`nh]ZN'KYc$U1Pfco?
    PQpkD?03b[LQS2RIn!>,7Lj("LY)8]``%O"EHbPEQX,EiP=n,h_iJO]rA6M$=80+,3/!o\E<Qk.kl;&;d"=p&Wis%M"=?W
    !RJ?R@0.&SGFZ[<hPA$?'^&<:dO.,tRn.`_%43=NY]=6Bt2;,.V!fO6,Zrl,crU+ndGAi[TuAksLL$HpFDR6BRI<5t5@r_
    na[VV&0hCs-L"MGIkQ+,+K+Z!(^d3[;W^B!OuT-?u7'A,[e93OR!JD.i[27>E5#36Sk!4$%JZ4&Kd[JXuF&Z!Qbe2s^#Jh
    p(1lL%q&]F4NI/_?+5$:3&fODmFT&K#Pe?gBHLUflLnf1I`.%c_Y1S>)7L"5&Auh3HC^ei\*o>\L)]41Elu]W4@?R9`t;e
    agfY?flZBWIuaGIp+0r'/L%U`%-iVP/8)&_S71-$*i#>OQ&$0?1CW-.1Wh#***,aR;#"_L<-D@ufg4R:Vaq>k&^0$q1V6>
    %2[t&%`iMlq$Ag_MJ#D<+/#*f.2qQqOHq%RSa4\?H/eMo.rm)ZJG5?HHbtfLTp$B5XnNKaq:$V[ThPN<(_Fr`Y'uR>c[?_
    :TC'Sj.oBWg)Nif.9VlsIBMo0=I4gdC5c;7ibFBe822-E;O/r1PD?7I%.LG725>,Dlbb\J19&ff;@?DHkH)m`O.,=W+9:#
    A2<JD<fV!H4Z4.G:(8_%ohI])3#M4k+gD8B:f"cp]r$#s%W(rp:F=!l.Y$K\Tf>it1c==YnUB^NbNkkBCq=oW[Z=hKa(P7
    1$PSU$]I8D;KY?UIHC?\kRnP*uE]&_c<:e>NO4ug-JJaZo.4[deC&p1j*u[95r*7B5a\oho%3E/'D@r;D[$?$l=#`+jdEK
    X\H/"(Z'^u(Y0[RPF>`q09+DJngUEo,+QWcKFq6?C_t?eX5`flZ/6\8EBRF$'hpPabLo'9iQ%B*G;KP!-YK"7gg+SM*Ya4
    <Cu4,bh0&/!6<mgN\"D#U8Ip#p^GW_$pD`Jde\C"?:qJXU*G0EZp<h5%hS"5l9d=Kn2n!S^k%J=Cd@`oU=2,<K[S\9ml0X
    oun'RtqXd*`*l].NjKm)e=Y^t4T?6_@@d7,03rh1m[>LfGpBihI5+cDerYJ(X=PH3co5Q;iJjE_>Q.BLi3P"7'tM4eDU95
    uN5+,.kZrkt8CdVL)+2UI8V71QaON@sRq;kbSbEkV\cR5`Yc%Mg@EKoq_G`&(r'5:3h@o`8?q7fG8uc:NG\(fflKr^.naH
    9*L[Zj0bL`\O%f3I5Ejm3sXt='7[J`:<\n:mW>dWBjf:P=Up;-Ie/(1R6@2SHIY5`cfJ17P10mViAH"hB[&r[-+(3%Mh.1
    bQS5E/bu_80:@<E]\ohINED>8g)t];"J1`N_S&;,c2X$s!-=[m>E)Nf#8nT+o[j;^R:1mr14;-5r61s`/<`e#(';RQq+QN
    +!PCf(D_<PK#59(Ko,$41VVG>"m`a`oFKtO`kk#MLc6@FEQL`7l[?"9X\[.7F3j/X>5Cg$t.e&kmM'Q%Cqq#dW<:7]1-^K
    &)G(NqQQ`I:l4M8*Qo=NJ@)rm]dcOFkkAcF'(GMp"-]AM9'2tK]?DQ+l8BN/o:-el2+&a:@1P9bn7eWf"KO)ZhX=\WKlgT
    +tCIBg)KlguV&hPVu0`4gHV9JmRr)G;=<fH?QmbWkUh0K4Ve8i;u>V6P)]2E17"5j.VSWBZ9OS\0RB,thRY4IPSd4*d"WI
    lmK!f-gAs"aG/rT"L1:099urbKEhm^g/V.I[tA-/&/7*8MXCP3Z6[1NIC9>]sBXilbI[*4g&0U^.t24J&Q$B;_#>5?0hDp
    p>(`$n.NnFXY?n<-jQ'*ZRcaSCJEo7kbkZ:liOn(6-Z\:K7=."]>:[,dLBJ@No<$"96]D5._A1'Ba+k-BEdTRr`S,#h'3j
    ;OOOs".jug]Z`n^@Jb5;V2J8lMl>/'G]sg*b:huo5\!:R/Wt_8-"h0j*;;PFs'm9qAXUQ:![C$*#ZScL:MQ!YR>GIK;LQB
    3V^]&Q2ldEOlSNOIKmo!T-F\'CFEsX#@n9OFaI-Ssm<p-4>W;5j\S"(JQe[rpFjNlY_D0I_8d)[rT=AKT47Me._5i^f);O
    s_4hOm_FcNDA+#6o1OZGgGfqXJ+$=Ku>ta/'m(>YuX[TDT:peVC;77^6V3R6lAIqkP,0LVA&?:FMQ+aS*g/I9t?*r1TFWi
    Y0JR:+YdjobT_lepi3`W;;%9C[@_KTO64.<@Rt;Ue*(<rq$m"G>e&F.3EhH&+fVZ2!U+V^A[2hO*2U*E[5]*rmIg+)p+XP
    V>L!W*]^NLbEcVes4k/+hiY3#Rl@OObC0FaQ/t0ELsIiaK.1&mc/;0Na8\R&Kj(9#Q-"Ua1F[D\G]"=c=#bbWBP=L\WsPZ
    .(FhGTo1VKlZ'YDckB9lq\h"G/jbV`Yg4r!B.Oib?<d&_'Gsq^J'Gc9Hdtu`Z#$hTmf$[I>Zd`mGiGqf;MO1W)erKLnguZ
    WBIXWMh(U!JRS!8,n6UQWhG+g_0K0#HF%I]hdHqr\,Fm"l7DYW;eR3*Nc4`u&SH@hZ_h7't>m$8C9.5X5aj7Zd:g,jeS8_
    `bEoOa(T__j6O9po_^J-,uM[-);5E%UAAbhX<+bgF9?<.KuCU)'Q\NNr$:O<*S?VZ0,#L(JD@O"QT,jCNEMGtjgVn:MiX>
    1jT4mp"isjTIYVDa6,R@OZ4X6unG3ReiIj@d$`aIdT>'qp9C<`I.LFRTqOL$i%P2Z]4:S/:'`Dp&V.oX[H`p0Z&>@iX(".
    l!\@p>R()DR=>h?8jWui-*C$:X*XGY>+0=s(+Ql$J@$0[)*B6j91ImMaJIafq9[(Mh4/)RP3:n5H?9M"]Y)SF0jl"W)bN/
    u*B*e8fpm_nV_1A2BrlpC0YS)61HW]l!7A,s9SQDa>iZKn-DK9rC*]sQe[P";g#)T@6q%<?r+Q(kTn<Tph75Pja$47][L$
    H`Hk[>Q-LbSeo#H!&MZMZJeckiXBQ9\^e#$E_H4TDkH+ULtBNWTP(7%^f[;"3.gphtm2F37uP>OI8K'9@ZK<=:=ZV`'>*H
    -[?Z<>Wc`2+sdJqaNu*R`'TY'k5&&&Naj(OV1kGo7M4YTP)CA;%/=ftg83\J*Pg(MIVV$/&!WaAe?oTCr*YU($S*icbHN2
    +IeAq@Pk+iHcgrWZ7EhAD50mVNE0jaiC.t-=[EWcQAHNRL]_]Z?>fDL2B&)1Nn`L[RC(odbq=oO#:WcC[cUIYq0\Ba64.N
    ':k]%Pj%YB)s--jZM$aV`=8&fk*=hs>Y&Mk9]3db/65midGWCtHcI"6j,]0<KnK`RF^s$@=V4LiE%*nj)C3<PU[KJKcdh.
    fVba!VpW5p]4<RL8Vh>?8L417RdSN%[R<W_+rAlVV9oV57>q!UCRCif`B0jcp4c>mBGFKY9pe[Jc]p%ocs%_ctIVC_&jX:
    /Q-8e_AM+h4dLXK?k/$.hQ`^"K=%q'<mG@e#/.$kX<8"'V/^&i3"B%i(b>s#/KS4#:?/M9_gV2Lq;13W1-s6i/OAZj6/!e
    Rj@J!aHac(#b^:,r<pfU5s#erH%3pucs>ZP!"qVmil"f$[`<-Cr3@4mkUCT['6k82rO839\ZPL'9Kr,l,=h>8<<cQn%a0[
    Sk`f4gS/^%G13MjOL?j6MGWY4e$Xr3t-=:0V1s!R4^lA97]95,$NO(8]i3HV%;\Z:%lVqZe1NUh3L"G;MGo\(YZ"fD<l8u
    Y^_s_26=1VgLJ)?l8I!]7Jt[`G7;ZpLmnkFN:*L<qgJso?C5U;GaFdWTDW9Q8F%epYPgR0cq)9e`pL,CasL?MqIDER^E4?
    FdNa"(:bg*OTU:_Ha]-(_gIDFrLi./s-D'jXS2*HDoA@kf3(3qZ?S7eXWAs2Rq-B;,aEhJS4/3/X.h:huV]9-4(,T>g@k%
    1SATEn&6:2B+=e6TK`Pp7M](;EU2gDcj@93&GQTJL68N*T(kOblTq_W6<%N';$QVP`1aO/+,CrW;t&%OUeX-i#?;o4\118
    V1'5muhGKDC;5=YQ^;#dIVZC?m'jC\&U)eRT4(0X==6R?1tmfA)>R2dkX`0u64?5$=2;Q<a.FL"0ti`9\Su4#kl2(14LI)
    AP?mhR-MHG-,">.`idE\!*4nisn\CG+7LFm'ZL^3)uD$"b2QDZCPuG$qS*'b+g.VpRJRX/D*ipAkC,+ieVMk+]g/@OlP7R
    ]+7>T^h0CE,l[-L+k:7oFH(3iDSl$H+!A\8S,Ol$8AEO"jW6n<R".`8#u)<s>%6ifRdR>q6_6tI3AG.@i\+47NB*+Vn+N)
    "SKd7sL!uio?ht7K``M@c2]EV+3DPkUk\!Y2T^E:OI6lrrA[eE3C@5u=`R\YT*p-Z&k0@`oX?kV4(d!r&S`eJjQ5,Y?9g?
    CV7$9#oa0p6BF6$'0W?MAQQ1QRf>XcCjQ\pkTWA&Qh95)l_ooN:a<7a0X7qH9:Smbi<*UTr;V?43U&dmH(K$0h\Fh"O'b`
    ^,2/L`NB1TY%[1Rt%EN\kRA@_ICc2Q]G\;H&dc8\g9eM-ip361=.F^#Q#2!`!LTlu9N`7-?in%UrZM^(L)2YdLa@TXriNA
    n2Eb1c;LRn3V5Bd0(!Pnt/*=8[GhpGer\2GsC<q2.Q+J%P13_Bn6cbZ\3c`1@Ca$5qX.%[UN]776]W)<!>T!alDDcXiPG(
    %qTnZ6*Y$4rRZk-R5'>]ENMd&1E)4X0]PF,fNObIfNI]4h$7g8]jTf<A4\DOP[F=ckL\c2i]phB4G;M`n[&3t>*'M#&E[+
    L?n1`g]h>*mH86?Y8(U$Mr'e=h""E%m@.ZsHpXhJl.ULsam/l"m?ENh_@4PG`3-c>dQb>(0G>tKG:8;k.k'(J\56_SfR?#
    u_:[Bpl]]FrLU:Cg1CY_0g*r^EA3n2["Tj^6^VVT<5PVf>4SbKXSD?CWGHZqWF4!2T1D6+b8omMj'htbJ`@P\#VOYoZh3\
    ojdcY]epV'8q[G]O]WC*-saKiMi$X"LWu^&#U4Zi,Ie$MKtfj_WfcKZ<eeXN71X=lac<Fur7-1;>EIG+`-ko;<ju?;-l`0
    BR\[,[Q/'%c]=;p7[Ad5Vjm&/Tn@4F`QOt(rYj6)NBVL*F9+9@dZEFeN(MXk/e_=*C3Ojq?ak.Rm+E1<@AE]hW=?eMm)87
    #8':n8-L'"GP-^nC^rVfGuSn$6r1((+A6I_1AaY*j";)c\u'0/#_'CV=p9jukBS8q,9,._ZK98r?!]4&Ci9p=Tta/<@_o[
    :%O/B77ZS$GN^;=^g>8cILHU![W]b^?GDdfA"o)_SZup7Q_H\i*h@1>t9`GS\j;H>Cp@*Juh3obbRF)#[E-B/qcrQ-BldG
    $lL?>`XTVn\F1`=r3\o;aU.fY]re"g\b`_<bTqkS3I'4\a]mPd6NFuoGgWLG5uB6J7QMjcP=2/2ud)a59,WE%+D(,f;u\3
    j;_9nOchgNObd>ijZjWP>C>@q=!>]=@&=bp%LoZlS&7FI5'+25*I&^Sf*V%/3t$X-UcaIC/9RPFVEB]hKD1"k$1CJ]32+`
    d/SlB'c:Np%"u>RJ@10$+jjdH#5Eq&IUo$J=Ld<StAEq?tF&3L*M#s=Gqm"J+;p@3e$U.ZDJ$=XgQSM[/7et=S[%bA=o&;
    ob(O<$HUS,09*LXZk_bhm-5cuS+4G!(2W`K@0H^K%?2B?"(7h-'4#L+]60J]Yn_eX?Rr>AaIAMSHoq9oS!U&Sim?'C%4DH
    $odM;%IDsh!dAqk#j;5^;-&[_l)m`gDUGrJX=X@_M)GZ?VZVuC,K/g#b)plHZBmkuK)&@?9(?RZ;+U_Q8A4K5O?nTYIXY5
    isQ!="e^XXG_;H6)3_2\*D[J.E!=tGq22*D?&d!cs,Us,J"h#2L_11-M#h2ucKe<cj=$VGCJ1BlkbY`pUK.j"s]BI^,:/]
    EW?PmWTX'RkOU%ZLk<#@p-JGOPHg^8*'Q.VAjgZ)"E?`e,Q%`_is$EVGX<!:mIg]`\[i>W6gu1hefd\L[@DlfFWG$85?Ql
    7moQ^drsWXA@,MddK[pX.;/=l(cWS?%f*5K;8t$h]cnEkRh!mCUGZQrE^aIahsH@K!Ucp2^fbo=>G&qKRuMo>B]Mji4Za7
    87or8P3FRG92?:[#l4@S2l2U<nc'T^S.)O7`D0RAV,9$60]Q0-LSoiOh/R#gW#T_&X_6=M_lK=Qq#pp*20TE8K]F)J.J[G
    WX4IF6Nh'%Jl3_![#*@<tq7A@XBE^OtI%E*&#!\'#&`e!?ptn\`_/&9V*aDGk#q70R=I/!`d_48"*_kB!5Eq2n(\!5C,<"
    aEA?2oqf3ghBST7%sVQuC^5-NIT0'.TO-cEq%5s<htCtq[,]j*sSl+H'*`@%jSS@s=1B_L<SX2eS8rBdT[B8LBWJ%+CgB*
    6mn)sb(DMfR0X$bpa'm-C9X`]?H.Kgb<PdPOkp*SsD@U\$N%q.MQ/?c<oY8hI\fP(N4tnROS)>+<>X\rM%"1nJqrW[=oA'
    e13N09iF9:VnXuHcoOn=reV=*Ld+P"G83$L[Y[D8aDbB!k1:F@=D7hZ3a1\8H0F029)HLNP1dNA7opH[Fdu5_N#B?$srIA
    7+RHtb=Zd8hM\d.WGG>OVft/#N6+SE;^^"qm/h&#]]OETA'p!Dj>4*Uki"XtTXB'CBu4t8ncVa4o;SUl#^''XOi_rG[.8Z
    ShN8.O-_8glTGO?1"5gKVf3^&O.Y%8jZAb;"T:unHY71(kA&r<DCmhNJlLMK,AQDiCkK[AAd[So6=4@f\Fg55aes99c\Gh
    gofH0ib9U<hPa7%(MQp>,QRe9Vi'H"agbS%_j*.!'5*]oa2p<Lfe;u.(*PY>WY$S<dEdEc-n9JS7K)dfOeQ,c1=c4K"o8f
    Om/L]^9,$Dm5u5XgZ;Qe\SFnObqkpp=VtF7KG*).V]k#(gCL$Zp7%XE@au7\)gf3A@4pIe31sYK99o72AHoEX2@q6+&d.!
    9C4YC_%R4h&/=GiOY^>B*R1%)*+7@U\//*,?Y6%'sBLEW=`s3ZM42#k`:rHWanFm/ml\d/!Ni!&KPELCMBQKZX?f=(kOI9
    %BA&,^)Ri'K9nLmLO;1QQfLjm=+1T9#=Z:o/-;[Gq?@l72/343(Ua4Q@QbQd432RX\H,l<?MgZe2^l@"Q#6(aNGRCsV&Em
    <`5@l5)I?HlimQR3P*8u&^:cWhH+?,4fs,&Z]YBXXjX$C+a-r-+V59oi]O[4mB3;I%r^&3>>eXMsYM3<mJm(^o5nZkD<ic
    =jSS*8d7R$9rnrX8&B1JN)UP;>AKQ_7dKR/jRS$nF9dIud-%LF6cKMq@gR4#M?Ugf6^28ONCX&!Y_J%s\P>copDScNG5%V
    2=jMrec%Ec%3TD`@iUQQrDg:@tno240Zu<c9'6?=Gl3ko[<*lobh>ggH8"[X4A+V7m`seLSe-j>A+&GZI^$eE6<!Nk+aRE
    \T?,A;/5HG#$i?F+0E0HO]+!c(423G5h@dVeY*R3E>166$&-&l,o8a8bJ^\.p'`B]mTb5N>^32IIcGhdL-F.I:?;\34_LM
    7h6[_OKi6EP_I@dCnJ$kcZ&$o25n]s4&>?(dU"(@6a$[)9IGn?[d6[0)h[QXMfeb`B;.H%_DYrH4S$t2%T3"D7YZA07L%c
    I',#`JUViI>o]ZguQAe/4a^\:\aGsnt+3J+$]W5@)%Am<mk-V]J>1;e1o^#(''4!dl;SW)!/!>2g>p_@W7*gMlktg)nN0F
    CJa!Hn"i\!g!pb;PLqU6_hD*4*\s(:`uRDg6]nhT^`Y`B,<D#8<ig?+rI;qK=pBQmudJa[fD(?"^72U+4+]M4mAS=F2FKh
    gMhG,Y01<c&ASBX)@/KOdFso0W8++JpgVX?aY>0;W#^I#2(V$uA*r^I3n)0B86*)7\2&ECS9>>lMt$b=Xc6hiHump_'VLO
    s'D\H]i@99;VXhdR^IO82=lW^@5BZI(g3CQ6&M4WE/g9ml;6"/ga/`iB,aE4cI[7$&uJ.:BJjI<E_!Z-tb<'SpYhc2+@J+
    (M[2Ab)/c)#ukYj?c&Rn,Ss^b%lEo>g"9IQ?^rO\@nK@hcY2mX-b<9@MZl\uI3?7=GhtjW$H_jk[#KC6&>?1>jft^Qf'Sq
    ]G_o6h?R7n7S0gr<l76s("2>r\))LkcN4ERfKUd03qt6s<9Ib6o\ZBm^H^_8c`QV'&'W\tjb/Kksl);j0SCVOe;Uh3s;+V
    _SrE^qJ%m52^@!##EP.F;.hgg75SmTRZ<r!PHqVki?r^]PmIFQS%S<>5S(Nf?=n?:&#>e7^P!ikl:rrOS:\>FWWXd5_U-X
    ]tYaV6\a_a:ZC(F=As#-aJ\;N?]6:;H&Ra=3CH`qZ++M1*IC4(?2G]B`p'a's.3@W4&:6XD/6l%Au7ad#@d[9]r9Si.A3c
    R%-8-)e*pK>1<J/(Z2Y:$jG%i4I]F[9\4]Suc_%dS,`[rIG3c1*3fgI3'llQr4\WM?N!Qs7c_->#2F-4!HP-MptBu;Xh-.
    q>#=6PmlZ?+cABmDM^GhAfCE!@*_k2CRM!%PHC,t^'N3)EfL!k'G.&_:fAY.'%Dk?fF.M0KgXPk9]AVo1HD]QoWKWH&>8l
    d154#kE+6H&m-J!qf.EhW\4;aQ$^nVNm7/YUL"ml[?Y<=@J+ds'e9f#c6XeLE!+g;mLRiNhqafhl::P*6cIr"7(0Z>oEcG
    L`<Z%uQ(MU>>gF@h"HJ@pmEH0eXIH8U$(f,eTl2!mG(T-3mW+dm2_4K%?dB,)f9Xi/KFm5n16Aq/UJ+I:OEZdmAgru7Qk]
    k3ZEh%&03ZLSKf;GD,XjYYlm&nH!Q,KM:B,1(iT?;Kr_aMs:Yma8!`,9-kliqNNK?B'T[.GaQF'8GqBl%\+!?Eb6L)%@JL
    CTU-[aLq%8*1ilM0sVjdHec01Co`>5GY&a`&F7*9oaZlIX=W*G5T8_FhN5UkIYP.A'"ED8OYe*?^9GoX$K)%)a2]ges\#h
    NL[iQBrrB3M=^H0g7<L4V[;c7?*q89Yq%orCJmfC+YXmj('`ZcRdou^_$*#=JYY<\\YbksB["b&:5UmpfJ2aL"j25lIUii
    +"Q[&W1lR8#V28'$CQ28D$?@L_K:+NPrmPLE4pCr@8MWZNq$#7PfW0gPR8F\25EF(sP-4;h$?V%CZTojk/&;U(-suIFb*M
    I]P[JhpSs<')3A$Uj/6T4C[7]C/5?:==1L8lY;:>V$NMCbUna"W_`J_3T>&P[9qjgtZST;$Nh/+-!@3Z`/hrPlZnS4ieS?
    D'Ni3`lc0t3Nbe:6,@*t`s)Q:V8i<A/e56t3+-,Vb05WlZQJNU[-/q_^M=ng43P!=^KN*lP=p_I,<ZRAMqkE(Ykl7u..d<
    "%7ji]_s7?HKg,'^n@[F@Z=0G0qE94]<&50#63KLh2,oK@\lmSf/iW!Pe5j(OO:og4OE;"T#_1S_6GL'p'ba>lF.>Gdl<8
    Uo198)P!_a9ON#A'=QE?mZD"jkenhiSth$0o^7p)d%O7m0lbBXZhI4afXH&XSTisT]ls12i,?&<42fU[?b^8Y=->SK=6nE
    n`_E#OkTg,)9j:%g2f:aBSr`m`e6`7L\"Xos15'"/dgG1$e:nMdY)o56n/dZFaK'gjrW<B6r\S@fpk511UIWX!md@oR]mD
    ^!?hKf;ZY/lAD'N7ABbD&a-$*>DaAHqCg)f(^KppL>o:%:Z:!>W]YG[nqq@U/:Y=KM;Uq^!RTMNm^Q*Yr>>SJ+sRFm&iWl
    Oc,[SV@0U+Md?m#;CA*#35014>nVhq=-XR#&U;P;KXm)p(cQnIe.45aEJmNqcq07S&-^fRNZi<nmJW!$@Wp1Lb0:@\QN.T
    C7_>Xp[b=c_'MZ4DZKC82co$/qi@;j+PK[SjN\l)47js-8C.pWV$$:eFS6T>>9PQC@-\a);u6@ba>X%i5'9b_#_*.4F;8B
    MHTHu+[nIK5Q<ieB+^AnL^rD\:_m8p[PTmCM=Wej]$gg"'po=k4F^!tFI_HZ*!h&9I^;k0]<59!:>^"J3Qaidm-,*?%Qo7
    qO57Qq%iF5!hcTLQB;&Ph\*RX&[f+[TDXEbP]t\gbWgh?4q5^pW0k8.?Ns(V4^WsZ$3mU/ZJOf]p?RCAmY2$9YiV&e#q+N
    c*(E,#^J==B#i<K)fT4N%un#='8]V@BuU[IqI\\k+R%64.nSU(aT2]TM.>>*;t`,AUlc(+#O'nSoCJ;1E,Mtgq`>`M)o#G
    %]W8'1Dd;>=c/@G61Rc>f1lc5?i`"Vi:Z%'a8'q3L-QE^dAOW*K=m-79[`1\m`AqB]6J3q,2;C/f5F;S[I!Q7MuoO(0#d%
    IF^$>(\S)g2p/*ft1%bRSE+7T+WYV1CBE)HD0NA>4?O5[>bX_Q/==6-S]a\<uu[s-IrE]gll:4$'&NO3Cpc':k"1+pT!Vu
    ?]a;686`Q!#j!-pnRUZ'ZB>.3(E'u_B!3msLC([@ZWNJU7Ef,(%pQW<4@EP3jH"Xu4Nbjcm<>3c-qJ[";:kCEI[-R7[CXt
    H'Vmn%FRa!t99p:OlG]BD[WkAP+n['dE1GX>rD&Y^Tn\3Y`G`G0"+OKO;15[CK!7JT!W/XSDnTM#o:e.YJ'M\jCCU5R2cI
    oh5L(Zmn97EF[-96X]q)5%`gbo)Idt\Pqenuhq`2eP`-phsi9hP5p$M-Rid/Mg_+?YAqo]CDE8^U[hjVi!IBrrgfS/o"s(
    )K2HK3oKT:+ZYkroO<f^CoS_'T%;3t$d2EDR[5Bnr1bHDe[/_KPuuIRJT[IRVPH#ko_N&dp'U'i!]ds+gT;O6cPd#l,T3M
    !hq]kdgar"M)Zn$<V%?LP'1!*e4mF>&)m/?$r'[$SgD"LY\**>8lGt)nLYkL=G&"ThO<RF6dcH4&aFDOsNkJn*EYi>5:4l
    <Q;@mkK#[4KB>-]dV9l/o*Pr;oNcM1j)`2>[su6,%DhB"9=WT<mPj-iZp?^u`KX/<K@1fED%HKOD0J:^mQC^WijRe'_Lo\
    oGH`dro=O*CmbYWS:62k=g#ZX_Wr&O$n0^,\f'u]&04T9Y-N75^pWft4=Zbh(3cp.A+e?mWeC4pQ8rOo,E#\&.\.^5*;X2
    1cHctA.\k:_:mLE3T*BAbf\3iZE!3JbE/8WeD9q0ttiK4_-qCWf@X+1-mnLIYY]>o5RpEj3a-jY:9.B+PH>?K*eh5k<a;2
    c6J+-21\raJaQD?cS'[X)W`O(C7;[\^QajT\?`*=^Q9?YB^ns/^R.*o3.n*o+iI=7<sEK7ZEW2BFh7A&`Kg$ZYUGEFJ8rS
    U9!K@/d)R<fJ#YnD2L*<@_FkQ-07,n(p$r33PV8kk,@W<X&,!/bb_5pt6'<Q/o&55"$pXl_a]Q*eM7MA"h^3T\W>P:+QL[
    c<>=6EFS1,*d10,T#nDZg29]M%aqM25G?P#RkPo-9_'C+X'6W[2ell)\'\VIF^p$0F2e@K4M&%F*Ab!J[r-)Y7sB"f3d#T
    di>^S*FfXg2Ms``UU?D7<*Bh&>G70>cSq.7S^u%KY?9QV]3BK5]%UeaicD.)Hc_.spm/3u'3eM:KW^fiP4"YdrRn(M/,ET
    -6o&)fn*;]@IZ6;FXFQ7q6d-6LpQU>85raWa*dGglL<fJ&X(m4(6]%-M>aaX6ZnM47pSCm?en]/8Rb9opQLW&HGrq[f[M'
    eDA;oro6;4LB6:*^WQc\\SJ4+i^2_&j;s"tLpXGL9J!g541[1d2Q?m&U.*B^@q#fb^5@O[f2PLc23m)5'lqg"8@$&CIaJ)
    hLP=$CVt&k2t6;U'`:66+8C@=h^t`g!Z/Tg_>!N%6V[[%fo3jLXQ9+dEKRTb2eCs?+[[BS/g%`;l>X*]Q,G`6m#]hnC".f
    4a(3Nrl6Z#r:_6oYZZ>H>YR"gCB)(&q&g&&"qHikl04EdPiqg-(2CFP`?=g:TjndlS"i6Ci2J48P+Y(U0Z&=gVf5uH&d(,
    T%+7q&N!IF2XKMO0"<8jq_/R%$aB66'_/R%%aCp)d@up_6/`[H$WrO#NJ=rM3+g_\$K8_eQ!2gu*"tPf1g8S`f*s7TJ$=j
    K/ehG0A"l`TfKm2Pl!3oNH*s&0h6!BX@XtiNe"d2FN7cOUZ2&c/E;_@<Sn9=dE_"l%Snq9>K.g<3ak4hT('3L#7,dDAnS!
    Lr7`c>h=nI#P8CP&knB0\I%'aXL*DXgJPduHcI0BgKlrn6+P(:m\Ef#TA-E+*cV!670GC>GkndD:M?4XiWe+89KnY#7>D^
    f1(Edpps)octX6Q0sP*FPPN3Lu1d,L[tJohKOK=Ff^/>S?fc.%9R!e!kWOXFJZ*q$7J?=$<SNT."Vo(-u+\e7?Q5S0m8CC
    @u+3C7Uo#KL=jt6nX@C`ArJ$*9k''umc"+#kNoJs)U5lQ\aTEe3'22Yr:@CsB?pGO.ZE96YP#eAf>m=>a.=k&EW!UGa)7K
    ;DN6L`S/bBsm'_1IG,Dj_`j<:'-H=[_?F%$dSlX7-0GF2!>8W162DXf.([jH`b"J5$:Z(fmQ/O<r`#7<T]!#?$cB"M74X-
    [V0P!SdEXP6SN@O?&([X+h^MmSM(,8NJ^mOsIr@WW57jG]JYdb`$/Wo[1[\WAD2)9f$<R>T.b#fP4FW&m`n_)c=8TAMj'A
    #uQ;nA;3%%'$_gC=eg*XHt2RP`"f[m+2f*u\HC\[jP-nB."i7/<L*V.9m.$\.)sfV."HG,VZS),RGL\gVWnHYgFgDI(H_E
    bruiHT]9ZFC:9*Jc8)ZGjjL;bT"Q$$hHN.pV-P\\)p]LX&iZI?8B.XlKVNh:3,$SnJ8Ol_fH7kSt"8T&[/]l=VsqOiuCLD
    haloncuXJrf/[HTBY;@KE.b]5=H9jGTB$?sN4ReL^-feVr"KM`BcQq$?%/0djP>q_l2-*#K0fkER#p'LfTVDfb]7m0\%J:
    ><Yf,o_uSQ'rRJghgH+c^dW+<5')-cu:f',kcf5tP'=^Dhmd(1"?EB^E(r^o9#at9.1O7rkmk,k<A_ad0E5n951W_PdaUX
    aKb_*:`?(j4QfX$;11N*MXhSr&QlpK6sES*bIF1Hb<(0[q:93Z(!s,#BSi^DbV`'Q-%RPc#GCJX[^CYW3K$TD5Dg)aEZQj
    fJm$>LR,A\*3V0s9@"c%S(DE:qr&jQuDg2:Z]"A3ok#L)]>\2q-A#St6F,R!97uBj/o-RT?ed-C9irMr];A>!gZ,lmk"A`
    Pbd[-Kcs@-JT'$de?+;!3rM8-VS,Y`Q1m4_tYF9F]>C^=%<(J(uCOjWLj'OY"/4"_BgPZl'W<Aeiju+L"U8^cS."+C?$e!
    /jjU8_-I+.clM?J#rH1XV1u3d],LH(g[glmp]S<piAd=\:_/KXD^6(>D>9*(MfdkHB_#07G_<8CmkOJ1jBc=F]r[4ckiR!
    KpA<9dd<+VZjBhCEAiR[ZmTgTL_\a]9aYp&`[$a\3BA['fl!mRSqu60KoWdQNdPfQ!:$H2ICa5M#s&9s1pQa1u:$H1VD'P
    U9T@QL--k#sM[=M\L"oN(O^c/)c1oEk#T2*`3Iis[1H;_p:Tib$4lIGH1>Zl'3X)I?G[=T8YJiqOhXWWOT9qYLWpoimcfO
    -9)V&(D^JKsZ9MCZ*d.ep3#W>4#'HZSX_Wus2=J=S%(L?4ONH&^jbQ_b#;.]t]'iT^I=NY1?'!!h.NpAd*7&]K*+4aA]Z=
    0qKg&<O;$.cbh_`AR)^`no;sOG#QDh8t>ZY?n:t_Oc2QC'Caccj_^A.]ueXdqF^R2,-"Y24[Fjkgc'OCo6GhKht&I0[XLr
    J#u&)8l/sRBgJNY<d*\[783KJNL+Er3@>+B-;\rP*@\X96316Y^8(HtX'1N0$-;X7DF``D/BA34B6!df6%t7r72CCtFC\A
    c!qr+7:H!`O7r]S!pGGO\QhdIeA-H9n!mo/o.,aA/!Q"+0]FY@iDEQ4p'j0Bg9'^o)A0`&_?A4)mK/e:FLj2t\$-&sKYTc
    _,4H%9q1W[]CA49+koi+g5kCT+/`YUnB_UK/a"i8'fJ08en>NAsGf9=q?(@1,IgINnq0B^U0Mg3%=Dg>cb@:CDWXDt%m&'
    QO::'@9-n'(.>1@paHY;G(pXaquHC`>XbQSnA(`00qmc-fi;<*'@U)J5Egatd%Y>$L=c``a)e<bYRp>AgMtT!'ji4hH5iH
    ,6DuA&jt[L33Er0Gi%N/O,CsL6G'<Yq#<M[TZpMQsPC1_kagNRZFQh)kZMq4_a5F\rN5!:N`p*WU9F2Z/X&6-"bkljt'6R
    YG0V'57g"`V,(3^Es+^'n/Ko"OaWitK!cT"R<a],")?;b/X2j+L=(j/n]C^:Nh.lenEr^i-]QF)=["Ub]7VI0mJ+e7"h8t
    PW)McS3Psa*mK928#D<:@$t&s,0/(qnH#F^.^,!NS^n?h];uRN9ebr7r^SX+Fls2[TBB4f$#PQEc(k-B"`)bbqA+PGK2O(
    6toO[G/'uZ55J@5/u/cLU`(OMlj,?H0!V=tqW2ecI+Vk2[@%OHt\#Ku4FYRM"T2UI@.]%4ITXB[3%Job!#*2@SUFUM>t:&
    '/`hF$45B1n=VO005anP@.2JfVQ8[B+)R0$E7`6Od>BX[a5$_Fi+BiTN"DW"B/CD<jX"'<mM$NtW>s(t1pZ(L`i;&$Hg6I
    SO<fmW"q4hgrA1\u,mN,J3+Y`M3t1X0X[R?uC0n[VE3h+ajpAK=oiV7c$(Cg$2Si,9n5hoNlp`jE2=rFp`;DFU(FIq6'\'
    ?fi;P%aI'o9%eHSh5j.M=1rFpRUo?4N$7$50i`T>#I@cXL3YV*fR0Rs0bM??'=-:.j3;M1rXGp=)ia=XSJi\VkOfTBqD-g
    p7`3t?f_>rKDg^^Vf=TuXr\3EQBF"#Q!Veuu_GW0gcm*g\&OS!R_%;jY_cea`(b1RdpjD1DAtLgW&>4Lak8Y])jcri&;-)
    K@9^0?MWg"dAJarl'5/%%FV_5'lWWCuF&2)';A39![MHF8\]cR!HT628VGkeSY.Nd%tMcXjOVDa4Z._U^Wq8hp5cW;B"04
    Em)R/-*IoC=*U7RuUD(`a1W#0#VkiBl>X\ZW(m&UWiD(X<p/Fm2\>&@`XpQ/Bq`\=pqMQ",i-Qf6$$MIcmk45de0fT6aG6
    :DZtNkU7[`/UO)ZS^[03."u_r:turT(Nm`VcI4(n9uPK8n!T-44UR^40IW`]RS1s>IX#O`]1BXZ\t17"t`<Hpe#CKO^9u&
    ,K=CV:C,Cp3_BAKZH-*W4L=JfBYm&Dh'!CHq:aJ]oel8>W&_(XW-K4el'P,5N=W!48?Gdr%\`tDcBFj<,W?9"A"roe.&0q
    -+FJmLpDL.iK7L/$g1J&#*nON?\BK46Hke77?a6:/?Ne)P>J4tlpaY7A7YlF,#1No`)goUCnUPqa\+jM>q>O*k%:uPjUKr
    S'"*`epI_o1(6?]AQ>hK9(NZ33*Q^beC1uKljefu1KcB:=qp*]Q\Z3s',[c7AM?1rUI3ShALR)Vo&c'OnN$JB[,jj)^<.W
    =m5n*Z=_](\$rPtQFW^%NdokE[er54IFXZ<;DGOBbPB.fs`_<lM='S&TdBRN\-!0b.`42LNc>2(%gJ%i^.\gn>Ne/T[%Nb
    QRM"R<,5gW\;HdfZ^n[es:HcT$;1OaNYCbG%t#i.l",8o]I*,;+I!R$Ur2)(6UO\CDe"TR[W`_VAHc!12iNtpV@57)K:B8
    kW8c*Z+0#"kAA:GQom#L?hs<-bSrn2@(^>,hDSKWUd&',Jsl@'ocNt+?iqJJ(MrTc5KLP53!RF0#MJhOH81k(r"NUpiSeT
    )qjOpOd<QB53.77@nP6Ame;c]&&)7i<>Aq`FI&GK(]q97gQ4nGX82b8U^&;b]@+n^m"?B=Eb/gL7qCil-3B\k2c^Ehb9^s
    h.L3VY.=6L9@T"P:),!-o5HH*<&akKJ^nQNU;-R56i\jjn%R-Ct<B6Ij(E*-4<eiu/</1e`Q8,nBuZMDDEZSRmmKLPb7q2
    sjYW9%Ts/+J9s=>h9^^Gn-3H,e)TdOVXJ1b*GANiaUQDVFU<=Eo/gQI%n:/&7)C#k0%hj<A:'DAs+ENDsg(lnLe$gA#5<'
    :]8m&tC]nRrE+k%MQ]I,4t`'bYKmX5.-IVEE4%B8P^t\AjZ!(^fV#.G2n0L_&>%Z^([?3a006J=3H&9ML3JW+J(?D*fI`G
    osQ4mN%CYGTAB7Bi=r[N:G1U[?>[6;LO9t.A3d>COG42LHd<71/MKT]^lA%.(d1jnkTV)HX,o.a4j+oX'2EMmo7jDA#<2B
    6f994\Q"CDAbXKOtQsNtpC>I!.]fqYiZaVGdOd^`:C>ckd:W&]QI,BqV'WTmASp-:NP<1P5ATHZ^'dd::ZR*VZ%("U.[E@
    #+IjQ_*Q-&(VZ\!C6\*)PE)_Wnj+e0O-i:KB]W7EOllZM7:K=d.I]j1O(Vn`"?P;LK`iNdE<k1oW+9q<u"8X&t.Df0AREE
    u:ubl=h-Gn2)-ACj(=443o0?HnD7n@G(.1gtTf0prorSi*UO/%TQ\_N&tQ17=\:"128HRTtG7S97O8NY:<n^M<jS-,I#E?
    UlWt!@;KP8:)A+Z]aj>>cbbk$CbgI+&u:f\=YocCfn[S&Nq#9=2<VW%(FVpS(nZE'J=4;"nfaa_?Fge@lCsDOGR0'1`7WA
    eAI>;]s+engIP%tAm==@R$"AKXc:W=M%(W0q#-O`^Md>jH->bq9U_q*2qB_[gLnge2P..'?mF+NCig[9"G7HDQ>bHhI,",
    !IefO+B@;_d83'.XX:khCZ>pP?ffcX$FFG;I(.;sD5YGQt1(U)jd#d`c`Q"79Z<M2[*j:B;%W^IAqWt<H43cO-:aZFf]>3
    [p6Z,%Wh?AAbZsJ!Cprk>ZjilmI*\V5q"36mOi$BX=ds>d+<4(0noZ4I%Q#`:HXj2)PGoH5l)mh+A2M,EV=eDK`'''o9-<
    e24Vth<+F*;m#742u]dO?'eE7B:jm^44kCHBT4G1Deslma!eD&@P].pjDpCs_+Y4u.lO,@XSpAL9^)jWI)`,!6cY\;d$Cf
    gq6[(*pCGoK4`_Bo*$59+j9G&-<dAaO%r`hO,9$+X^6"li\eK<dbU7$+6KR\Zu'XmL8Y6[mOTTFGPcQVN[3FM)r2N?3d6u
    :2ds2[8)F$p6<2`J<;qI6Zr@UQ80Bf2tp<I'JA?EH^B^G@1dn93/]:"Y-n]XjoIG$m&q.E=4dH&;oHQS-Q!VU(+f.\(5JT
    udSL>?\d+El?Z53NJS8fhic$EbjcP5c;rU@:.+R#6:MTM1eH,K]"R;s\I$&l+FUuL1OE;ATGhTZrFaCb-\j7M0'BWH8M(M
    /5iFPO]]G?g5iO>\KBNW_(R#1H&;:83cQsSBB0'<$'XYBBa+Xr!t2caXX3-sKs5g@o1,i`g50p2:^YcH]9^@uU/,U&?8>T
    VCRHd6[cE$!Zd/IRZ)^CL%OQVn%&?eS*(H8gZVBhe9LQ&`$YD.BT\h?(a*Of"ptFbdWL'XcUTnX"p>@Pl&j@p%/mktIEKR
    5[t^50\"XJ>8D@^,d%"ao^%(h1m]J52iG7\A*i*<78SI&Rt7o=fOoo</1:.Ldi[$GX6-On($&CHA*Bg+`T2DAp9n\ia@A?
    Q*<"NB6U#I6_oO=*9TgL[tk]jSU,>-ruq6<qNJqi@-o3f:Kc*qiFoI+f1<J[8b&]q..3'u&``,+nS*l#`a?^[+\<3Bj7*D
    nk8oVi[c/k8.lWi&qO'eQS\EVSTT]Q[?j3W(aH&:p3-;GG#]/]ad+i+?:5kF\?jPDQ5t1s%6u8lB]XCk>Who[ekNEo8lqd
    $B^hV+UPiFXXp@,uSH[0[[W#,>an=?d!O2INn%j!?>'Y_QCG_E:--5YPHlYllGB$8I9D78eYBc"9SbUYb^U@#f6TO&`p<E
    a+OPH9&n>#hd)K&n\T[2jH-#1PFb%1RnCCV+O$n#87kB/eh+r3KUGeI'@fcd^f,o-VS$2GBra^6\^*':%!lMfC+'?.6OU,
    O"G[kZM53Ydps,D=6c/FRmVhBT-@?kH#ST4bU?lp_VuYailrde[_a/KaW-CO^QEZYo@J^A1iYolW!8ZbS?r:kG0u,Q%WSD
    Q8m`V-Z'46$*K"NnnY\Kb&)j#R?C[VUZ[SL;_phHLFe>='n-d5m)6lN\B)J@?W%Ug*`4,M61Z2<dA0a4YcLl-\eEg:O,6b
    ANk3=si4]dTC5V]SoFM_&Ipb7Yp1c_3Kc("lLpI\NKp![>@KWD'W&`KKN`8(jHHWk'`fk5BSta9YHt9mr_0G\[?At5>K-7
    -(cmJ`!2i>iO]X>\t(?dlCNHeq?"SjR&pJ)(I(G7hq7Mu[f31)jT!?8EQ3ugJrW+s;F"UhY,><i4;dt_]&3_S08E?M^%5%
    (-$N6XVs^i5*h3kfR,E;ejp'r/)O/i^54C=1Gh_DS"IK;JqR$NDi/pP5tp@7tPn\Z*o^D<7a[n7+C8:criD957,hA0L[mP
    Acsn>[%W0#bECl>-&5e(7)*W(9\9MiW9^#6u*-aRZ9rs8bY>mHEmP.[#l"1'1'3eA8No5&mi@h:E!:jb=PF\!G]L1ZmN\W
    _GXXOJm#Yd(C2OFCSmO1;VehaHKbic+mi'@>-PGCnZU`u7Q#D?E;7AgW[a.WPm9ek5-J(>"0/@P==n7B*=C=oKPGQM`rYc
    b#Y`,/;$SU?[KG_,"J,e[X/Z0BJYnA'4l-Q,d8QS-1mQ1a1HcsqZKplCV/\1p;[aO#5,PB;ojPMP8L!lL^U$BV,q$P/O]f
    pp@6:p00fGp7r6#t)6b%"Dit$.4YdP=Y\6NpVYA[>0hFZc%-7AWcdd[$',lCF*fUQYST<FbC2.p_XKVqSGI"(@fS?^BGCM
    JP\33O+\+U^nER)A.,pH="[)Z2?p@T^j!4WYW>q]#-oq#>!:O6(,e0?i^0okOHcEhE0\BW*U%VUOGCk.bl^!9K0gl#0c=^
    hWe6./K&TXtVKIiuV-aStj9W3KG\F2D>ZMpU'l,Qnu38qs<\0@Ei84WHrB>9fkl;$Q^k,5$<KBFH3Vj?Tl$['(7Tf<N]_D
    lZ3<;BF_@^2Xf(5C%d1]=/1,P#A;"9dC7\1PtEQ.q8u_3Y^]\3meU_mmGG2d,OR,\:^@$dE+`^d_PLV%r7N(T:M3JiD-0A
    6h*5s)C:-DoCkI*Z[1Zs_U*nLn`$7+QU:ip[Z.I[e*GkV*-e!+2o_tC%43=S*$Z$LYiY>d@)&BuX)''KlZM*N>_"aXCL1s
    `r'R(:^R<!SL#h;\q0W*%ZeY7nIQ#3JFL+0kZWk>XrGH\PHUC^pib"TU%$pOcceenp5Rf!?RM[!s^XXY0mN"%DAYM$[e7P
    KdgD)>L-?c(\V3m8Ll':q#:0`3Jf_khmCFGkNPID*;a:+;<>SR;[6/&cE<#XD/i!/BL]g"!!85$;&6YInK"/.<9[KKL64D
    _O@kco';[P>H%\_83Q0>8qq9Kb8p1B$:/lJr#;h`RC68K$j@Mi+=CML+oriQE-gjWIpf,fJJJCeY6*S"PX#Terp)F(=h"f
    rM8RTok]6(LW8q;X`+9D_:S3mlk@XR9G5*!U&4AVoh:A'Bf&pdWIH2YH.*(#>`(0O8'<F_8?''JD[fo5h7?/HA:Q_[pA-j
    DOI;g\VB&1B[U)/Xc9*oT)<+^MUbJS^8)ju=]Gg9K2Ar^g_Z4ibMDlEqa[e%Nfs=iYMl,s`.cGDS9XsV]]_n71lg++sOtS
    l)6>]lrkNLNdjAoQ,#I(Cm[r5ra7_B&]=tX<NpZe3VIr_:1fV]6lP:,hFo4&8GqG[k$NE;M@poRE@*'Oq'K6K';NE:c6.s
    hq7"?XE\\`VXIl"`GS:`D;C4=1S##s[mL=X8Lbmdemqo'=j[q+dN>-j@'\S*.b[l>;+Rn,:8\<\#Vjf-!MXc%]Qp+jMHOQ
    q[QV\;XGbV\]AJZW7M=Gg!h3>:%-B:b3U*GA]=u4kJCqHT<I?;-NX$m)7b05[?-Wqt(I='7m`tb[GAWQ$=tBBY5oBkJSFW
    >kBEf_0DGh`:$\"+kV;jZ6\`!'o`nJncis[rh>g-KqGU`E#Qf%qqVnCoT7U4^Hc!W/+.cD*Cg9D<I&3q]d#mXP#_$X!1jQ
    b[amS*T"M/<8[jAS]h'a;XEi6J>f+UP\%K9i-O[OE^Ue!_ckk$3YCF;.cPNI2=3jndR7!`>+(>BJD/<[Rq0pJNmgW(001$
    "FdY)1s]W^s=9Qq22qP.SA0-@_0(=k`]XO*([-t#J3[M3j6)Pa40hDE6=VQ+%BJLhkh<JH3h%!HY3p@09I6#%F+fb%U8H6
    "'k+473'O1=\t;"i)(h*Q^6,@\RNf*:m4el*A,4tt4=e$E83Ir:=sn@5*S<[[^%3]*9GBPfoccHc2?4St.&1s3%h4tl0V_
    acN>:Y05e\]-!>\kbpOSKI$1);1d/hq3B=^P:&S*%&;-0V]7q&q$<2q#id@4r[jpSmf^Fi&3T&i!l1^7OY>AT2de&BH+Of
    C9>K6VRm6"@6OtmqEW-5\0^n(WL_*bH`,$<?cOYuqu[$&!r_RU7ldX#c;>Bndk.B3*GIXgWKXf[];,)f2!GJ0=)W%R1jgL
    6o/aE`UCuRf\L?c=hAZo"^;5%Zhe&i0oX"[_mYnEJa#Y&Qb<#jS6hH.:<>$A0/%hY\I_pT;)`DfjYe%DSi!J\(CDO6S\D'
    f[m=uGG.hpqWH,7=B_KbieG!&mi0Igu"!-8U_iR`J/TkSfsNet`/"abEBH@#=WJjL)2r@&%-[\rld/qe_dpRF-saL>[C-p
    Nqtd^SF+PQs`**`A7J/-.$F*IPfWcHi@T8*k?(msL+I<d76hUQ-GC_4t4*S3O>>Wko7\LE-T+\*DU7cl!:!Z;(d/q0)EW*
    <ga^pm%6rZR,ROMLM8q(3ZhqIY8eT*kTouCa^X@?@c>b@P70h18[>3YnfF=%l;O.bV!InMJ'TUZ#-)9Z^QAVHE6X[jA]/A
    ]@J@lg=_T5CNlX[c#7l:Nl&5Oa;HtV*7Ge85NY)d%%J3M[a(OKQ2\Uhc<_q<mju'=%%8'kqbN>W>q%>;ZUiJW3_8oKhte$
    )A&ePBkJ.eL$4Hmd>,Y!%]@)@j]\q,]JMgrg6(AaYO6,W2HYonEJr)4aO6'XnpB0jD<hj.I=n78]0^F"cI$MpA=O1CakP1
    '3?2-'Hn*e2u&5C/Ipb,C53^mkbP]A^9>PoL]"D9k$rOs@SnTTYun7^GV&-h],l+8.]r3a4NLkQG6cqr*sOO4X-jPJb:Dq
    ;EA?@?qSC6)+.^KJdj9TKHC>hcMh:nT@XWjRahL\APiA@^0j8\OMbhC>L2Pp^?0pAV'68\O2M)`E)fh.Z)ihmK]+ADHtRR
    AqiCWqa3CSXhiHk7K;g(cTkoB=Jm_\T=ZfLZCM9bF69k(ENH*/Jf:b:$n%+OZpd2Wj66YdLH-1Y],$:BesB%DQESn69]m*
    jGCRJEV0PYnE3"]4T,lWge"cZY[&O0".iLaI)?<64*8=6R=(pL;``/hs";C<$NFl=7+e[3r;@)*^cQ14k7b2T>eoTo%VHV
    C;l8D3@hne9)tXMQaHmG5g55=?h)sad7uHZBL,[dK#(M*dh01iucpcnBgb^DuNsiGBE0E8%s4V)F.R$J0Pb)>unIF!roFd
    =4^&8KAhUVF#a0aXq,MW/VIY&9"?+KrXh(ef?GONfi"+LkUJ.L=[4j$E&7Wn"p4)tLM_7so2CPNQ&EfZr=%9ngm3g;%K4_
    Y));bI'U3Vap$1o\CeL93dRLCss9iZHp;q[hjF0GS%aE@AF>*Ke$lf(3WU.pn:5aSMR?9JANE\t_<*YJ:j`&#=[Uq:@D=;
    (hY,),L^^59J[)i)YA4$SE58J[5L7<cD'sk!Ip/i78PY-HAQLC7o0&5934i=m-"'!gUp>JDUs0J6$h[((AM/3l-b#Y%\%]
    $1[*gIi7eo^e[:ng_nN&QU%&]Ra58UC&gu^8RT]EU)8>+l2u#1n4+*p#gV?MU\1CZlTeN'G8\YYZMV1[1^3e+giYH-3K:V
    60Q2mC1Z@OO'Adi&gF.g<VpKl*cX!:@pQL!k5^;um7B@lb6eZ_OD;\J1)?P?j$$3pr(pCr8fnh`K9>%(5#QANa49CiY/tM
    &(]SNDmEsdS+fHWZE-'<D)pEU6sc@W)EEGR&G"uhi8\.m)(-i>@_JS.c7YCuJAU&8?p@8n\dZ,$5_Pj`HKTMIja60)G<5R
    nCa2M*I_n7<^aV+D0k\Mpc,q"[l)(66If3sY8>^b=Vm>>BVgr-V?OQ4@GE%/@ROr3*rmVYleAd+V@m?:"aM/1_g("dLt8J
    Q=8teiqGUFl<?bePVDgV4ZrWdF[]6mLt#7b-gVhY4K(rQfORm00p>gk9#6"1VdcAr*SFYGOU*4k;qP=$JI*t+1]&b^BAWm
    g'H))g.jn7W@O>+M#IJ86T6MZ^CC0YJ/a7\,"KMnf"PrAqTp3WU3\eq[BE\a8ep05:2#9U*D$/lo.t*Ico)s+P;Z(f9l$B
    d%$B9hqP:gR2FhlUmH/RfgKlD&Zu>)Kdqm`^[).IbOR8%MTagDM#d6X?%,;;*;b>p9!I"oaU)AmjQ*ZCi(OCh<#T7&SCH)
    aj9lOITo1&5qJNJIFi"")n8K/uCRU:lP8K6d[2I2X)D>K6OC&1sjVs.:9Wi#5qCRWO)]+JuH(Q#5,R']5rTBHTtS&h5CR\
    ZAJ7$<>65KH4g7]Lf#(Z>Oo(&C:dmYXn5)l>`TK/SpESu$kkDR>+E)8/T#GSbH-po'm'$IZHsBS*4sd<ol+GA0-j5)61("
    1bCE!mQ'1%A[iW-Z,L:3L@UA8&a6f'L@-"/i93I8E+>$n4=VMh.m#f2O&Ur%@+WUoH!Iu1=;tJR`L<MT@c*8DsF*."+f%l
    `3G!:<?+)^N3j&5+dArC.H]TuMu;SK7@pmBRDpAdD^[8s6?r^*@Qj;B[=FT0i\-OKr0`5q-97H=:&5+3CBF)ORSJ,K#4YK
    `*K%f9lO`-,%J?$2''k,H7>ah'%()3%[-tU5r-8\6$\:4B!-egWa[8oF(CdYVL,a/-=n#]oP0=:2#\a^)TP]YYK`h*llo>
    <T@-liF+FZOY+\tW*jctqr<Rb).#i\B<\^6(&+7KRd1\J#W@-LGO-Y]AN87UOo_Ja]qPU+i]$pEZ3/)`kV:[e@U;7uKt4L
    YjoA3EaE3s<N$=+JFRdS<[`4:0`l8E<A*&/XS9+W&i7N+peXEY``C0"-tPBC\'$cnA%I:cNTEEA3WfY'_0_l0pj)JkmUU`
    eaQ&0$'(_7dIl2`^>DO(^#QOa_1nROl5fH4TTFE\Dc@$\8YD]Eqg/E"E#3["+6d^*C$Cjos)Z/kU/2Ss$4KKV\!0rIY73D
    e3Wk<&:),+.jCWRCeE.ed#VmO"mDm/*JI?2)hO+A^S?pg0jK"E4I0Vapg_-/9$d=1Z!Ic5KJ>1t`oTqQQV5'31C\8gdPab
    EYL%FnF$._]NA@uJ]4_X<!nn2F#k&mr56u<kM_N@p!b<>!>2o<^jCF_Nd5dsH?3mc\T#!/>L@J$36RMOCqFXcrmS3$l%mW
    44K5s2/?IXPMo>.m_5(=V(/03qh3T)og36O>E,J)2CPbo:WQ4jM^%pHMr;P"!b3Je9RIqR+k3Z%>,3rm=(J9tQpa"4edXu
    TgCQqagCg+)rb@C2<8PVkeBfSE-F?Z^5'9$&*e7HX").Sqb-Elkd!_jJu]:E6!cV;UeC^HM?69C<WZY6P"s=BSlO:;-aNo
    EV`@R]/IJq4gJ;'-2^ZEt4dn(ZS]s$,2;c0f$b7d4f:Y39DOL%!.?WYbTh`Fs$SdVr6@??nRHY_,^(6hMZl8YMscrVtb1A
    C0>a`DcsYfP&-G#NGOsJZ<Si>QWM7PbE'iMadX"4MS=taMM[4g'T3YE'Y>+K.6b.;>4o2D[p!3_h!0dF=.,_/69/&V<4Pb
    L>5;qq[s#m\B!kjtmTdB9m5qf/[81[)WVuGU2mkm)raH-0%^GL^ZGW[Pms"-NZ$45S*Og0=[o9b2P<(;[[%Yr,CCfb!eg%
    8/=MJ>D[InY]2k+cU=IX]--Z*1rq9\8Uc-J:;gG%B2[OJX0D"DL:Cq&)HB)A^tFkaMX:1^QmXR];DW1m6;Wi&f(<@_#f<S
    LON<F=F%Ym[st[S+%JDO5"Fd-_RZo6*@PrF0EDQeU9K:UZm(s.'#qp?V*]mJ#8JBE++mQO[mC>oc6PU)XddL,b-3R-@H9n
    <(U)%R2r.FD+Kp<JRTLeOf%7l5Xr/HDZ#&\lud5rOVhWFhRW]om-4Aol'+b`t69>a!A]6Nk(1hN__\gE*Vg5j1*?RY@G9+
    a,]='00B0qf]:Q-8aYU'Pi,O'1rnj+Vj1#\37U%&m<%.J1T,/^DE/T)(!_!J)Wq+`T$HTGg!8WKV`N.F?L5>YH&M8hkDu1
    ;38\msEbX^2G4B\=mLnJVi3Lem'pfpn#@*;#I-U9FBC!iQ4&>9,^%8S$QZZWdH#)S%429PG<9JaTrkA!MSaX,[Y1Ba.Y.h
    'TY(Ktl\Q6;Ukk_UN^KgND*cX@1qN^@]f@t2aXhC4!S!TVi/]'*r/]00pD7nV&[s;kLgpXebG#u7:\9k`0F784^k$I%2_u
    4lT%IX,K^N"2?"DFMe.@SeU4dm%Q0/Y[GGI:OgXnC(2BG7a?[(4n"m??7:[*,iB[BFB'd_;p`7/N8C#OQYNUPGt,Z\O<+=
    -!ED@ZLkW.Z\>*2'.*,%XK,fprMKqa"JM.4<lucHVX7hjnZ(B.F3KjIcpO5k<1KDCOk#1YLQt:Hi&/&H-c.Ikl&'dD',%(
    MbcR03Bdgu[ekI4lf=Q!>Ni]IpId_$5J:Eqh\<gQrT=!ji4%S3SM%EFY:`bb4On"OQOg\`?)+t@kaL(F=P"j)O*!P@on'r
    qhp0!OJ"hFIrtGAlr\+-"qd8po`SVM?'qc$"&hk_AGX+R1npn+K-Na*/f>'"iEIkZO'*HDZT+"s;pep%)^fLV6FQ9uUkiU
    DIWnXaqjkVh:HbJ1%mS*B-mNp\%F?eRZ&"QDG?)Q;6eZI<fefE=Ico(H7m%NamZU\JcN#kdeR+u1dNtXZOpUCh]%rr3G*L
    %4:'N?)p0^,uRf3lAOOPp&pP2LK!RtL_U]K>nZi0tmm+Tk%d6F&rc6fs,&LMRG\'QQCe,r@E"DWmP9O$eC-o*L<_b6WG=X
    <=T,CgPbWYVfkD_VPUr0^S,0H[7c%2uNaTB`6EVebYh"2*JGBI&gn.cSI^;pG@OR_aD<$_T.DG(k*Y+QX1!3QLrnbCNluB
    ]mbcF,!7(O,!mON7`7fm71>4o)_iM1/7MYuEtM%h<^s_A;&cbjipDOH&KaH3Mtf3iC;d:fNP2mZ*I9g>G4.SfpQjZ#p@7D
    ]gLkMu$[kD>%doh<\%HWjhc5)3las@hM8!?h^"W3eUfF3hA=(C,aFqX^OjbKj7rF>L(3qc0*p"%M)jMB8FOV7,haA?V]1:
    2'Y)Y^"cb!OP^\!!$oK1f'kca;:\,Ydmp\$i%s6KXn1%H1MR)#)nR#s+K0p?)/a&L)qM"rJX5'CUU@I3jC04KEi6ZI9h4l
    _^c`l-,[gDG,Ym`W,4ia(Q-ib-<H(N1.P1go^$3sg`MY7,Lo3-=)kJQiAn2t1.JF.tiQ4`P5r98WNZcR2jC`?l<IX\:Js%
    o#6Tif[3*1-]>]at"q0V#6\HRQ;QK2g%aXU=@dmhb$%qH85(n)G[V5F&2+nQB5.=[PVi,g>91YdY'pR#=T-&:[af;4oOL7
    1[.-$hoi7LnBFMF.*.dJYrgu>`jZi#A`Cr%R=-m?1353`AM23^OLZn5=QU-HgP^DSCe'_DXAArW>O=LlFGG`Dr=B?84gLE
    VUGkN'0LcQA,_d24^i<8^K6Ju=,)&+Q!hTXp5:T"=BK@V/KkMIU;MI$L&*9H:i!1DGquoH$/EG/C9ne[8$EaNnTeU3n$@p
    b31`>k.K2=Cn#_*bWDMD.`TCTeDK/-Ba2]$Ka+/.7>F01j,do<8]4Hu6B\Hs<eTZlHH(^$K%:i6Ptef(Kd!5\kB*\B+$;P
    X=APMrtfnr*a^Kof(4jbof*0f6!iS.#b$'JM"g^Bl<Ki`Ob5VMVJQ\OY'RSp?RO4K,Lj9nU*3ZMt?I"B%@X9SY_6Zt(>U'
    gmuo^k;,GKCU0j7'VTG:oDaO#Lh'OO7F(WGRu`)phPf]+]Ld<+CrU%q_^`t!rjqQP`MVWs*5X:r!CW%OJ8PE1)c>a.?c0`
    -U:oK8Dqg5+dAg#G`sP_;YVi<qG9_&.\LL$&maO2/X%K[#=rkOV'X\>l<"ACYlKY_&XE?+>/$@j/!Xit!iT[nNYP/i0S[F
    U3N\NRQ;K2:lVe;<8+]W2DLt,oMn"\VS4D>"W-]R$>2hgo8'9sl^Qd`C"(fJCoI4K)a8la@7%ojm'GGue+Z*&28Ub7kRqj
    /6Rc%NWqC?;FWNhj=,c6s;RTud7LR'i,P=m>QUUi?!;TiaR=GQGj2$?IP3<q5gVbfdQ9VXXF!4g9e\V[Zs(Ug'Z6pjNRXV
    A#lV`YBlO:DRmU@K"0XgI:X8tg@B"6^"Ee(L;c+;tSiC_%`V6A_`pV>kM79q2m%/N.Bd)9&XZl^B8k7ene'O_QSXL4#YfK
    PG9O/^ms70)[)="Ak_0@Q`_mU%#u_-M\6:Sga8J-4/e\\oT=?KbC8rB^<m,YT!ZUMeLG`/-F)0W0mb^pB6['J!ne)8mC@6
    [?]`0qZ+f[)G9T<MReoDbq4'4jG#X[N-U4A$"U<U.%qPY,]WTVV+pMSVtfE'?@]iZeq-g2.nb+B>oHqcg'Q*s.?:s%-;C:
    ^>%3L(0dSs,[?.qqesT"S0m#f7Uj^6NqP5rHPY3_WnsXC2NH$Pi<O!lL+$,-kO/T[f3a2-QoM90V@B#J>B\'CB<(;q/6-F
    RXo:mnm![N%eUu_q*d$lQ1dOCmglknH[1rD2iPaXJXe6Z=>*dLXJQUe#/eMN7`PtT;IZnWVJR-AKo64%A'dFQ3%bJZ<&e7
    s@K9A=fU"g6rb4##p@<(JTWK4B2*K(=2me<5aK:E7'fclP'j>f'D,,0m&&AXb9JJG/INlBb+&k#"j!OIhj9]!hJ'>WNKkV
    K00,='Jp0>&_bbL4?V5QI9*g1fcQE2H*6e6cV(5gnR7ed1TnCe`[>/4&1s+3$&^7;OVs_s(5("@&h4=D59iD&+e&9)Lu:2
    4fKh5Sk)#Dn<Aca_E9TEVBnKt#3KpiO>6s1@N[R`asELROE;#e)M^YH5YOV!.4c'#3rBWC_]acMf$J(#PR.(`!#@"&Mh]V
    ?@KBX:@$V..!]q9/PJE6EnrXR`+_EDjPAiXTKo5Q"5cIH2G"=WFMhl'o`&H<%&uu.=UC"8;GY/59"/OF[J=Ssa&c;apr.p
    #),WnN@V,QT27g(SufcMn?U/*%X0_f@D08&gORaN`rRmLhFK636A=GhYX#n`s3i28ls,Y'uTPtAMOC<Dc]##I;mH=CQ5;J
    RK$-"</i8NE?E!_cG%8\>c-+T*<jXuV-_T7i@UD[F)p["_\=9fBmHktX?p5k%fPD@EE778lCGdMhu0I"[E2T1NXS9=L!TJ
    ''Dg[fF"JN2DiXS#+T&&ed)pl*R9-8okI3PeL8BW?doo"8E]@q%Lt,U-9o#>5Lt*(1E)H0Btrg"aBiB)Mqu06*7DT:.8+<
    [A8DqBdgs8R0ldmdF)r_$_B4K5=La<$(jmpF(Q@r)+rXm/Bno(AY!7I,B:*h-;0^:2JZE9+#$gFcVu]4/bs0s8#CZpdW^M
    O9Qdh/?jtS`,RM?s1H35lb(mbIqlX$<f5g(9Vp*q7[iDq1B8t0B;9O5tJ43g\3>2sNiHUf8;QG2iZ/TLi*4)*c3gOir[T;
    %XeT!j4=`<ou6gVG(23I"%2j_h9`Aq>*Gudg2kCH(aRE7:SRV/m/&bf%X>-.<dc"#ti+(27p1_pg/b]7_Qee=n69&&:dK1
    @?OI4N3E3o5e&9V^Q%BkB]q/!ogip_g27_^2Ec;p@)EZmc(j/T&`P/GWX>j]sF>V$\Z,aaCC`"Ll=^/o0SUiBTS$S(('qc
    .Y[\ot#'CTo@9QRk`6c]N.p4j(OuUg0^9A\Gl;0VuQB1kPrtZOKuiSOQLK9%oTjH+/J_%pOe]kZlde<-D+e!;sA_rN(;Vg
    D/4nqq2annC$s_W;Z?]E-&[0tAW-9Os5(JQZGd+Hcg<53s$ugKP\oh=C&[7C-07Mf$iZ`G-08Y*.r"u5qb#!9lmk54oR65
    sP.3[lB+k5[]1^:I]1\TBE-FnL&FO9a3;C8%bG:ppVYM=dAQ&L<mkQ=rm4rDTO^0<qTC+IKrjH)Zj^[X4C&Vn[9M3H[+TQ
    X-`E)&C1o1/"HUl4:Ac>Km*@^I344=%:HUl3`mN$$@`k<VYA*b4Mris-];pY<u&`s!4+6?k^n^79$G'oPS=$&U7s3QdedU
    L8[@J^Q7M&i%jqqstIlng,)4liR]?*TUp7D3(<fU_SI4=sbIBr.'R&ulcDdXFq4`"P9`KA;,5'>Sag\E2.A;`?ae/V^d$Z
    S?JeNrEhj*0!4#r;/^C+M7=~>
    """##
}
