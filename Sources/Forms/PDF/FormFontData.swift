/// DejaVu Sans cut to what forms are written with; written by Scripts/form-font. Its licence lies beside it.
enum FormFontData {
  /// The first sign of a run, its glyph, and how many signs follow each other.
  static let runs: [(sign: UInt32, glyph: Int, count: Int)] = [
    (32, 1, 95), (160, 96, 224), (402, 320, 1), (536, 322, 4), (768, 339, 5), (775, 344, 2),
    (780, 346, 1),
    (900, 349, 7), (908, 356, 1), (910, 357, 20), (931, 377, 52), (1009, 429, 6), (1024, 435, 96),
    (1168, 531, 4),
    (8208, 543, 7), (8216, 550, 11), (8230, 561, 1), (8240, 562, 5), (8249, 567, 2), (8304, 570, 2),
    (8308, 572, 27), (8336, 599, 13), (8364, 612, 1), (8450, 613, 1), (8467, 614, 4),
    (8474, 618, 1),
    (8477, 619, 1), (8484, 620, 1), (8528, 621, 15), (8592, 636, 6), (8614, 642, 1), (8656, 643, 6),
    (8704, 649, 20), (8725, 669, 23), (8756, 692, 2), (8764, 694, 2), (8771, 696, 11),
    (8800, 707, 6),
    (8810, 713, 2), (8834, 715, 6), (8853, 721, 5), (8868, 726, 2), (8901, 728, 2), (8909, 730, 1),
    (9115, 733, 12),
    (9675, 753, 5), (10003, 758, 1), (10216, 759, 2),
  ]

  /// The width of each glyph in thousandths of the size, parted by blanks.
  static let widths = """
    600 318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337
    337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684
    989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411
    521 392 634 592 818 592 592 525 636 337 636 838 318 401 636 636 636 636 337 500 500 1000 471 612 838 361 1000
    500 500 838 401 401 500 636 636 318 500 401 471 612 969 969 969 531 684 684 684 684 684 684 974 698 632 632 632
    632 295 295 295 295 775 748 787 787 787 787 787 838 787 732 732 732 732 611 605 630 613 613 613 613 613 613 982
    550 615 615 615 615 278 278 278 278 612 634 612 612 612 612 612 838 612 634 634 634 634 592 635 592 684 613 684
    613 684 613 698 550 698 550 698 550 698 550 770 635 775 635 632 615 632 615 632 615 632 615 632 615 775 635 775
    635 775 635 775 635 752 634 916 695 295 278 295 278 295 278 295 278 295 278 590 556 295 278 656 579 579 557 278
    557 278 557 375 557 342 562 284 748 634 748 634 748 634 813 748 634 787 612 787 612 787 612 1070 1023 695 411
    695 411 695 411 635 521 635 521 635 521 635 521 611 392 611 392 611 392 732 634 732 634 732 634 732 634 732 634
    732 634 989 818 611 592 611 685 525 685 525 685 525 352 352 787 635 521 611 392 278 404 318 500 500 500 500 500
    500 500 166 373 444 0 0 0 0 0 0 0 0 0 0 500 500 692 318 746 871 408 812 825 826 338 684 686 557 684 632 685 752
    787 295 656 684 863 748 632 787 752 603 632 611 611 787 685 787 764 295 611 659 541 634 338 579 659 638 592 612
    541 544 634 612 338 589 592 636 559 558 612 602 635 587 634 602 579 660 578 660 837 338 579 612 579 837 656 614
    619 699 842 699 660 837 635 550 278 787 615 615 632 632 786 610 698 635 295 295 295 1094 1045 786 710 748 609
    752 684 686 686 610 781 632 1077 641 748 748 710 752 863 752 787 752 603 698 611 609 861 685 776 686 1069 1094
    833 882 686 698 1080 695 613 617 589 525 691 615 901 532 650 650 604 639 754 654 612 654 635 550 583 592 855 592
    681 591 915 942 707 790 589 549 842 602 615 615 625 525 549 521 278 278 278 902 898 652 604 650 592 654 610 525
    675 590 392 417 417 426 623 414 428 295 361 361 636 500 1000 1000 500 318 318 318 318 518 518 518 518 500 500
    590 1000 1342 1735 227 374 520 400 400 167 401 179 401 401 401 401 401 401 528 528 528 246 246 398 401 401 401
    401 401 401 401 401 401 401 528 528 528 246 246 392 417 414 444 417 404 426 166 623 398 428 373 295 636 698 413
    818 801 1040 787 792 745 969 969 1370 969 969 969 969 969 969 969 969 969 969 969 969 838 838 838 838 838 838
    838 838 838 838 838 838 838 684 636 517 632 632 871 669 669 871 871 718 871 871 718 636 757 757 674 838 838 337
    637 838 626 626 637 637 637 714 833 838 896 896 838 500 500 500 500 732 732 732 732 521 636 636 838 838 838 838
    838 838 838 838 838 838 838 838 838 838 838 838 838 838 838 1047 1047 838 838 838 838 838 838 838 838 838 838
    838 871 871 318 626 838 521 521 500 500 500 500 500 500 500 500 500 500 500 500 750 750 750 750 750 750 750 521
    873 873 873 873 873 838 390 390 1434 1434 1434 1434 1434 1434 1434 0 0 0 0 0 0 0 0 0 0 1070 1070 953 736
    """

  static let box = [-418, -300, 1681, 1070]
  static let ascent = 928
  static let descent = -236
  static let capHeight = 729

  /// The bytes of the font's file before they were packed.
  static let length = 60100

  /// The font's file as a PDF holds it, behind the filters ASCII85Decode and FlateDecode.
  static let stream = ##"""
    GhTNQGsG),r:iG<hYWmMHZm)/$UT(ip9IG,6Rj7E,YLJ0AP5R(#[*>uTkVs-`fr4%0XbF-BhW#L%#1HYbY[c"I\1]LIBOILqu-Kmpr.UK^<cc5Z[C']I(&
    W,kAc=<\0g!ONp"(R"pFa\G^(nI+I>*KcOUl[g7qfHa57jabQV,<Uq"KK>FV^1$fBo,.\%->0T/lI5>JV:Q83$k_O/'>+uA3T8rbE8&N`!.\m*RU;]L!0$
    grA[!l4`oVVC&+%J]?&)`Mt,Y5tnfiVOR=]]Y7K8Wc4h3k1U<^?u2:[#9iI0T4P%(HLo"+Q2#!N/X5gWH,-Ihe-r!F,sJo$$0m#EFBj]>9:K(dCqHsmW21
    75d##=:43A]F*Ikq2hL).$BG)4CXYMcG8.)_O5^)i5L^+aSbKnZdC)nWqJ!T#.AIqHbiJYk\ng)bj(d$$]!(YO%\*b_$:_-02iZS1S_tQ`7VF3-7_.^s.R
    cRrLY)ZP_u=lb?@Z,:%6+aYj't?F-<ro_VD$Pn)p_7:_Qb?BNd'DTHkc!+inAD/>Wc>OQf@+O"\un7E%34`2=gM`Xg_^_[-''khkB!i%cKKg`AQFCM.jhS
    BZ,7*`4Q$M]Z3LS?]95j(uFV*GY]2`%,a9WGY8)+fD"c&r1)^Hh=(f,[iOse@ojc(K0<_jVO0K(JJR`k"+!+]hM!Ij;Y$k!Pl1(S-3*snak5!;10b\hVXX
    !<&U^?CJa@[f>W5]d1Z>nO>W76"UZsX_dme6i3o">LL^0_*<b!%Qh-r7eW7RAZ'Ml[:hN$HH.qE\PS)+k[%Ti-0=/L3%l!58;n+$$&>fj*R/DeBb)s+BkV
    /T_B>V?nCa#/hdZg/>+Y>sL0E333E=2D;?>c.We!IQ.L6Q8"Pa.c>a!@2A,J+>P/(i05/NE&*u5epK(cJbfDQWms-r4n[CdElnqk@Z7p@YHSfETiN*a5n.
    N#44>[0.V9;lr-1(iA1h4&ik;V.9_HaiRYZW2rL1p+7l,o]D3QEItWYFL7O<p]q(@XRpBsEfll]KZKqoU=C\+?V.luMd"H2CB_H3kln.U1m+q(+g&'Gu[\
    %H0C;7Z8TDa'4/)'r^=.Lq6T@MLJ3Ksno[,<rN%<\b*3nEnLq*,!WfO/?(f)k7$B%P4DQJGfX%BL%4V2dgc#,pRN4_J\Mmq1J/IZSu2rA=Bdp06nTm*@s<
    3uuM;Ni0:m[1@#eW@b.;6q3B&`*]O/IZeS@5>!<"UJf7Pjq!qED#=i/+:h'd>^UML61KS!%n8bhI,P%?k<[l"0CI`3J+S3DrAF>9hd:Iinc#?]'CQIDhtM
    S\qj-uGhA^^[l.2V6bo,XBs8QMp%N$V6_c7,u.`@-gE"1O>dTg;MW%loB#b4)0DlnL_[]5h1q/_Rr,DVCCI1TpL&$h.8e6-S3Flp?&8+'r"AQF/Z#n\\`f
    jlJ!$u"i!!rS#96E/%2$fu-J;1&Cf-ig=Ulp>'0QOVZg<]gP1m/^##CNs/qWT,ke)YVT_ZBr1X]`_P[-O;^BN^XFVF/P\&AG7M%TBqN]SO.3gfc<`2Tnjh
    3$;HN==-4_T.Z$PR,VkQ'fg2?/2LXsXrg>0innA+R(ZJCpS-ESp/(CZ^SXc5+D/=%5SXeKk4?VGBf'pWsJEAaJelF7XDluu@>JY^u%sKr[Hn611]fn%1L\
    NrtI_HdbTkO)^cc89Hn^3EFEu3)MYUhekPbTk@9:'/F!t`'-:q1Z:a_&kk$LM&IhPmP@`b:EEI<r=^b`g8JdmA[3.S,*cbcoGrQm]4U+/q>Z<Es%ZQIBm"
    S.=7b:Fk#hT_1A?TT.@Qdl*Z3*HangBl[#I+_9#sO>2qGNQFBSeZR[@?g5$':PoJcR2!nicddg4[a./5<DH<2$+t9Laq\-hX@V$Mm.OLfh7E:0a]g`FbDM
    RS2m5p3]'SfkWi!8>qYKAZ-VrNPYtD0I,SFcp6Omo8Uf(t%7**9`;l@KIUif^(r>_XUUS=mr,GCD\'`C%0b`1D7qhL:ZV!g*9FeVIo"D"Q/O8UBd&+]\ae
    _PQ,/KVTD9M"m8W@<7?mE"+WS'H8(j)jP1fWmLf$!BkAAW.'aQ8b-pR,kZNn"+S1%`_kea+rrW:rs4FL>j)c0l@(gPM(oO4%0(d8Lb+N.;^rN[^*-f3am4
    k$W!;"H:>uVgoXd=Dc9g:9):bt6M`fnNm?OsLVA+$T?Mp8j5hX?FZ(#d<`lKsY]+g(H191HXgtK1;H+Db8Dedg8aki'dCCW#cl)[b5<PH#$^<E%0;>CgKG
    KEiNfK\TbSWkL/D5TOoHo@UO@-_/'XFJm$Cl_MKmRIX7[9*8['2+Hm$UFVBH]r!K<csm<o4Mni!ANabR$=sgbn5A&agj.k=apHM^V-X"n\MhGG2EWf34iR
    *2-9e;eHR2VlDj4Gn_\Qh]Qi`58r@qbA[fbPpI+]NE]&:ECq;-\HTI#i(9M'WP);<:'f=<[0,q2Kt>'6\3Y]<"pk,b%_*^jp5tH>E%LK.2E.thorp,/_p1
    D)F#+=$!T*A#XBiHrs/oWbW$1uGVM>#,)N'+,$FpSK.o</S\KP628Kb'*.S2nkcpG)FJRu\]!*pHHFZ4n1C!9"i7ieE-6,S82P=s;BI9qJdi)Au@>u:US@
    -Is7Tf$[P633Oe#Ns2U/F]=dh#fW7TT`NtTeu\LhA>J)7J\$,4gBCNU)Te%Ok#P5/]llR"U4MF`nk^iL<\U:E7!_74eA5_^Md.Wnf5fuK&.i1e.1CJ'b#]
    6T#hFe)JZ\Jb(XPP][t0:j;N:^IUQF,`OJh_9(iu?hibZsqrgt"&h]1B'fB.?41>0,_js"4*RAotYr-skQMpDf,pYK1*OE*LiQ1$)W7[)aIcUSF0]QURPW
    Ek8J13/@.Y87P-P[A_Ui=^Ys+nFafB&3$'QI19L.=Qe4P<aVD0+D\c5Is8]nSn$n*hp*gs2UaX-!Lp6!f8;N=GbsqSCV.K-PRFM%p2);tK/4j_oX1f62=K
    h7F]Rau\tK"RSd9o!bppGGm0q&=`N`2cQ``UR\"A@>"1&jQ*Cn(M`0Ge+[<so0,[A5<pElH:T=P&d>#\^,u-S-hcp+lDr`f:>giF%Sl(\ng\/OH1h):nf-
    VK.($/um9Mp&,o1g)@_G-4Urhf7OWKf5,3d%'i9Fk#"h8_-ZuI[5UR"Ju;ora8<0T&gLhc;t!+KYB7iK$`_nLO<2XK<kp8utLHhST7R(R,dq=icrahN*b)
    cKdJA?8>TLsKY0VIo7$SXLF4G@^NsCY+S!5@S8T5/$OOe&q=S.!"a5'm&=[b>BDt>18($b`e$;Kr#tR3LrhiHRE@&*Lci?2erQCWV;MmpIPfLH\coW:(EK
    .^0.DL6Hf'f-.EW3"HQ'tTDsdbfM'F2j4`I/#"hcWWe0*"'st8Qp1-5>>$G!5:1q/2,uc*fl+o%l;Q7\jQjbFA;?Us78u!Z2jMJl?_L>,UL=dET,OngZ)k
    fPT&M[W]2Nj$Zk_K-##:Qtm7>SGJ4c5L*Hq=9;MO:,='7N`+<C-TS/DUmiOJ)q0^?R[th+q::UH$tc$rGo<J:]n[+LOTg[8cD'1Y(0?W`:b/<RrS+XR+a,
    Smc'@F=B!IN^ebQ4/M_D:KXQrEs%\b&@=05nquA1mc!!Bc5\n/A?VS;EdZ>fK3d;;>5*0725ZNfok\UYE0)_pgk7VJ8l<,uft$EZo>'&$J[RmG2DtWeP-u
    j_=O+53nSeKM?jkb%#$sXhqSc%l2Cr%!N\u6/:+<jOdq;UbqP8&`kN*^W.LmafN7`84+`8d8g6MRo2J`]!gg3=)QS2^ZAna"=p%8bN4_[:a3CBCtQK`bfe
    pjtYO8/JZH[G9loa'Fhaj0&*iTV]l;q;HJNZhbWRmVXo()n&F1-T_Nb*"&af[n0kn0Q7UMfPSA9d4Mt2&5c5%.m7FP;J8dUnIi3bVCb68R>jrP4TUc]"UY
    &\>DT/-FMomWa3t,OpiRT$"i0)Gch'\4ZfOAA.fb5*&XUW9S5+Ii4ZaGm3O-BbN=d'2j;6`GZ)5&nWnU!W^_;l01g@cf7("4a,p;jF(WbPs39N04]Z`;gF
    rP"3A1DL&SL$PQLKUN)+CuYGZr"0(^,i^*:m]0/Ouh&)<+[ZM4+)78og"E6EAMte\@#>'beL,"nE>+,T"<FQM^HM*&Ii<U7@:;n'E$DOO>*3M_Ze'2=`+O
    rbl2ip>c6',6Qo8,A8Ta-%R=>FKLsl>+i$s1U>h4[ZTZZ[qpcl;X1?;nes#V=F"33%nWnm"fW;eU[M!4m*Ggu;1X>&"oO*%ptAAgQo#0U8r$"fW_\3,WDJ
    2h2N[BfbVB/f;[=MuRZ^-"99*M?7.P+Gfg?D"=qn[WWT.XUf92K]G@ZO]VWV$RNVfP`UW9#J-k=Ki4+)e>S/=Q+-U3^YjEjBlDO9!Gkm&VGY\0>;J#O.>/
    M37STj^h7NimQ!I8]Q3L28jM52ZH227:SA[uqSO7kVnWV<H2tV,n`6H**YEBGomW^C.KA;/2XKgAla34:2$jV:eD$>4\l;5E_%-SVH<#55IeEWmk=J+alt
    IgBuF_`AdH'Tk#hljSPtNE5)^U0bd4H7P-2.F[8[9>O?Hk/1Vsg^(W$h%JVm4/n0/jGjNrk%!9i6`Wu:VS2CS?iN;"".VTe`;q#&t;!fGhW+f&h#9BY`3\
    -$sM2p7ZcLUJ/GM`-ROV!$>2F=552X68;O>Z)]3Cf&qd?bQ2a5g<"N-nGPe/J/DO`;Y9MKk?jl4=XR-hFIENq'4tj'1Qn'Bl4oK)oPFFd\Z`85F?4L/q5?
    8juhGlDE(]S+](XFm#H_:KpKK.'7>j^U9B5NF1:L>d)CYW6sLH1g2]Gaf#a;_@Q+E]_X+go*T!7%n4oiZ[V,[HDUQa=<#W`2U'%D[A9C^Q<?7l<.#P[`31
    ,AeGi/&l/?Cogb)#3&Z8Eed`A:;>;kH(2B.sF=L;m[Pa!Lqr:naP'0&7'R@9;E$:^'0X*^LXcAL[j$J*f%I:LRUR@4=&WGMd1KZb&'*M'rpdDMI7%XBhse
    afLPEt4d8btNFcMJQWqrE7?+kNT7!hPA9\>ImcTYIrc;p"GM$CR37NgqH4DDa$8_M\G4IC)@oT'8$MM'gl:R]TQTe8M=L9='(4%><)bTdLi_-);!$"#5Ci
    gpQ;bUZY,0<a?:[/@r`)>1D(=B'u*d6T%kYWU/$L_@7D+EHBcQjplC2'kK?^KqY@^E!I3'oGfF>=2jiXTqis1W&?30083?T%N*WVWo^)uW,;>d'^qHqV&7
    3d$bQY?<.d#u_aoh?"I2XD5U'-]_8aJ_6POW2Mce)E@qfV`o3([;m;oYif"%Ae8DWQ-:1seXh7+l6dV,UG!:LrH%rLY2Q0@7;M6XB)=1(dCT*bc7?/c%a3
    6;9]DOFE'hO]`?)O=>!F]Y753n7?s!=tuI5.)2d>!&4AR55cM:"umP:0ZSqE26%(pH\$Hl<cS=1"1he(NoN^pX&gdO2g<_N69;MVpjDSV(o<M#o-\PT9>l
    V\>f+iiW>r#dM9IWRI6lQo<hth&;:'L&Wob[,Qqg:'&?9]<.YccQV8T-043._.%/CabUU)-NGd`Nl"S0mde9Z93KI.T(%o#4A#G8S/QlNl9Uq#(CjI3q@W
    <V;`gEMX_9g0<c<u'<*,Xj"Y*p`#?,o=KfI_4e/D_.3VmFnt`fi_,:3s#$96-gLV=_P$+Th7_rVTp43ktHrV5<c;cdfK<.f(V@uFLejREmiq',ph3Om)bG
    HGi;NIOlRd5"92+c7d!.4d,3NaO8(*LT9c?q:o@uFHUW;Q:],D?*^,#PB](Lm^O6b@@.,^=2.hp-?KgD>kfT/\/hR;;%]DU,L+H/>/T!G2.tg2'Ausff3A
    L*G5,jO@fuEJ00(+.4EER-qg#Bot"mA4#5'2B@Nl0bgaH)?LK2DaG2`Qt&.ig@/^C8h5`O0;fBObkcSK]</X>am&RJoa@.pl&`&2i_+FRhB$J3)s;,'>Ws
    [jJGW)%I0=Fhu>)W)I?Y'/]jA4,D\fDVMFjCe>Z9:[f=e"-qcpPVUgqX8qoa7iB'%1s$9=Orm:+*@gnhA[Na:G#Gp.Q2`#`s"!4\c6g@o(ppP&o2/6%cIN
    Dna>[&7JDJB:fsbPa^3uK[lmjEY3jN_caQuc2*:%`Xnb7A.pPY+).`VE>hS+F._X6+(a[>X#D7cR64+2O'gnZ?[&3LS%n#/fOVh1*U6n>Bp7a'>OdmtYB8
    g1cjn_u-S,p`YS-@U:_k=O]RG#%b14=O9A-"Tl4IRSVQ/NgXAAYo//eA;1ns4_#X'-_13<E@F*>^MA31RuHiF'26Vlj"DPmh\@':\A90I.H;V=ckdF*M+^
    ^bCZW+4+^$SF7"esm.ag8_UGQ]$RI8QrD`D[qHGGf>3QMZ;qDr=(2/KGlKntUYNiP]Bm]V!q\uCqY3W[,h"?[p^01"%WKK8ul2+-9b[7ioUr;TG_F:*eBo
    D/fIRjdM4,X^QBCFN!HEWP_6ki@P>&9u`eFO_UXoB3+64oHX1>aE6T!3W%SnJb38_@;Cfp7T6_MfsT6!dUj6!b^Urn`i3Q_$=QGi;d@\O^%ghgq&>!QSB;
    SlAGbYN8'\Cq_nJS"p=GH@dB8Ur4Z'E)2,5aHqc`N=&?)"F=sQDPirZjo[eK*UeSWj(ass35ISTHP[J;V3"Ye18U`RhYs:sPogLt;[_LI*MV9Y_qP^fS94
    g8I:AIQf/EO]$hLZ&dLdU9bTp&=VrL't?%Ah;?q4%Mr2q&+$g$":kD,n17;_bpDVr2nKq4bHF$=W`-^-ddrbVK1mph@a?:>kq"9j&]dkpBt,;&5k<dW!FI
    I,#eJW@tq[]IP&C^7@o_?B[5ba*O*$3hU\E'.e6.Nls_I$@$"NC`j@l\[j)WF@bGP:ksoq.Jhp`t@R75Fl(K^^HipS#g;9ho*H0F9sFkr,f0QGgPEfD_Ii
    ckQK`q7HW[$b/6e.\V2c%Wq^sEo7JTQ@(s3g2Y9(h_GU)21;6qJcj0)p27\so_-gid"!4d&/D5Ml.!]ZKnZS!(IskQqDH6]+B-f[FQ(LNQ27`WcrA=@]+/
    iTk4P?)k(RT*:1KK;YdnrCW3C-D>U8)6o-0g:I$5(]Ll!%+\I.2)k6Y7RC<Vlgsck_4d&64U8nFU6L%aOS$]JsDUDid^]qT-pA]soK>B6B<oYM[RMJ>Ybc
    4)Vm`orO/+r%uM3+4DmZa/$gD7)&Y$7R$8H8t.%q"C$s#@"*rK39m5hFR4.U,aZ2O3[4d^rbk#lZ+aS[o]`!^m6>i$n@4nV@DV8)D:j7!e[E$Q$!XFtA>G
    !`Ha@L9bLZ!chQ.*=3X!kH'rfn*A)'KVWjZiEmIX0P8u4?KDeOi0WNd1A/`MM61+"P95&AFj6bV=tR'FATs7J/X]_+<#SGjjNII!3bGJ.-$P+HZkC.gnig
    hj7_Co4WN.Mm$nh3h'S'Xb7\rF`JtCi/B#W*R%nok<F19oVSao:=j6Ki.JH7O,0(Z^p'kTCUg!":X]C?s`3g2u6(\OM:)0Q``!([@$(WYfIKPm&W&LI_f8
    l=deq(.mAi@?^Zp$PF[r!$crSAOLG>lBrLB,b7Sh?3qFCd-*-!=-S!_1c#o=12L'^@?62!D^1K&;RcZCKbqJ2i)MA#6"q=3uiBo1<(7./EG8GGh`9VK`:<
    j%1Ztf.>ZEp:lJhR8l!PEhH6hrJTpbE1=Lt6])hcfQtR?=Fh2e-m]hfhf0c#Z`3=bs]RgV:7;iQ%kp[Y`%bGO2j2`m&Vb>#9`u8:QK7^R0cncA`H3$:g<d
    V5LG!??`\TZUGTVB=5(YW8d(.C!/o/V29HYPHN4,hU00=_[ggkp6j[=pO[iqB4#e'FE4s]E7K$4GMg@/46Oi1hDKY'(B<<JK^\f^n*cOg$W&lD3BCJ@pqH
    d@hVN=#I\1T0g!P@%Ss>^(CJNG5kijMZkuk6.>L9c<H/ZTq);\mg!W&k*ed1T_Ue;s7jT^iWVu\o*$72C"Vo]gdrZVX0TF7P3\r``BR05.`@!kj5T!VE$r
    <7)qK8O(7N%9RI1/A!P[S)VL56=@4.:pNNp>bm$Dm[8fh8tt:fdmSQQh$\%[T$'!.`0fI*efciqQI$plCWNNFF)9S);ho<<h;'q6N:AY%h?bk%GBMuB(hd
    ]5;&Q^Y"t[JqhORso=Ka"oj*j:AR*h!CN)b7ZZG%p@0t0tbg2e!p5-CcSG2mX[VZ$`j;X<4Cr).!ETu:@cPj)5V_,:PVDsh/W%q<J#?-]'.<0T8)-L'BVD
    9YR/Hl0-J;7*b`@IUJ?+FBo8&KppSZ.(Jd+4dW0s,+RW>&:*N)$hM>L,o3"`?D"a2Q;j&JmsoDVn4Gb1B1t4lp*sGXOrEpqr>]O2<8<#Tk/fkeOtK"1K9F
    Co@$%JV2C*r_uhfe$(^hQ'q,TFlmjF',NS@Y*$4W'<0o98pGUUit][s_S[`r%%m#CA_!O^iSgu(20PV\ash(D^T;:A^T[V*B,g&[!ik2UYW-J]Y+luY6Dc
    AnY+Ef\ei>X(nKB=m(N&EL@D_U&Vb\@09^KN+n?@m>^-#"ols:Sf.Wtt*9Z"ceH^<:AeCgfC$ff7[gFm?kk"sU$!,oU]F4tYND0_]1-tkn5cnuJP6j(Stn
    qZ-o(MJY`<rNZ;Vnkq(q_["_$LKQSZ3WC(%l,f.`K8^\W"a6#c$hhr[*=p:@4b3P2mPSLeG)8Jd.ooGgeqp*]''O7D/61p<e;IrpOQaXq&_u<,UmG>88-5
    @U8\_V#'EWj9^X^\A)L*:k!S/gjhF9U7$/;a8,.C)RD1G#Q?`SI@J>5,d#fl.0MnH0N8e-]Igf;T^qip"ps3OhK<oqLhiH%<<q!/$)f6m/"j@.qS/E/'1H
    rU$SkI\<-*'t*'oVVPJH9b1!<KNi]6EWtBAgocO/9!kWu,tpU<W#-MGfjQZ8*npZP<[q/1D]7:eCa\WS((BX5Q#G+(HfT*)l2FT%lC8#=sQ;TR<`Sh@#%W
    NcA:aj0u&?`ZjtB:VPMPRI,?qmbn7<C:-WMg8pgLQMf/?b)F4'n.h.P_>6XZq^[:5"ZI;`q:+A098:%&*u)1,IR\:$G\$Hb%P]2`/be&iBp]H?&N=IpC29
    l(X]kr;*UZ#,X)IHU(:FP3(@rj^M#aZM+M?c*.<,I$0"^fY3O(pd6e4MLMST(6%,05!*@oH8<%+cc]VtVceBM3T[>k^`g2n=3*AXX?O,[!kl((ALWfcAKE
    H?Rm?Dl]0[o_T:Rr*$?!s8W&rM?!"D6]/K$hQeb76f.K/80bSU2SVR>(?-('#][:0rjqc+7T9lGD]0ZV5qhm#8QbrAWM_N1@mj>%=F7*%,Mc-D)EChUN)B
    na+ASB6X8u5]CtLTd\ZunDI^^EBp)r^]Na!2+oUV@9nRFK-f.f"412[J>p\$3?,$&Kg(ij!h[!$C37h;RR7T2",!\%T1YL9JC2tYj9JS#49mDpp,8>Irqs
    TToFhObIQc2^*Z5=jKd/)&Pe$j4e3diAapR5*m\Z=/!RK'inn1i!)9=Be5*9E6";$Cq?M,TFp(p3un#p2UQ:BS?h3F-i3>K`kn5#O$IX3@*DKcFafN;Ert
    V._YBm_ueZS9!MfmQNSmSbl:(k7c^%T!$k3R=$1<&-o)+jOLP[FU;>RUU&#T3#MUBatkTM[k8uPs&_\a2cGV&%iZJAc)H7toj)8\^7$p)77cVIf?cWV1BK
    .;ECohF$Rb3qS#L[!3/J84!6=cjECRH?%j#VAoC_&@7Q@,](h'6\O;H0?[:nimnjnC,Q[n2:/j<sMQZl!!Qe0mWU^Cm.BYXO,$$19:ou0u&ig2.=CM_&lY
    L$,:Qdh2mn!Gd[+a<[NU%:<GY@[$.1rG2LqnV!#/k9r@90VK74L0\*U3;l,.n`,*UoN3#GkP<]*0hCCJS7&Q7CKpf2l!.95SE==(\Gt'p5N:,]!,%D.nbh
    E:'s_%)(j^!j*L2S,@%;TpG]sO!XC@eSRCQ$P0<#o)12t!:jWj8QJo4Si"<&<)(mE6i$[M\<k\u4'J?REMC2L/\g<o$aoWM>UFd@oPbkj0P`$$HX^imf,S
    ?@qQ(^H`kV'glS603%C;VDXTLYgF#3e(a.\&gM;9/IN<T+b2g;I$'=<G,rI1r/9#flVrECRH?%j#VAoC_&@7Q@,]OE<'70/6*Z-[W::KU`YF6qGNGT'4UM
    i_J:lTo5`04B.'X"CLrl\Ib#<pP%fD.U,I!;&PX+0srCIa!t<_Pq4p6b"#E-EotTATE-(;1Xof)YY_>OFXJ`A=^D+g'#JW[f73P5gJIFWIdfoSBBRhE!Hc
    :m`LW)R0a7Q-FQ$s0ST0"R#bh)>hLk%7c)fo6mm2%EB@b2@feKEk/mZ*Z)f^2jq'kAH[Lb<*`9C+^2-[n)eFQKrng1'N]5V!c*bU.ap#,g=30N7kWW=WJ[
    o,s&j!;Or<tilJaa]k$dEBtBBQU5<(fn=Bah#\:l[a-64Lfh:+Xn%oV&qUt?G2IiL2%e:L#>Z-[ogd'ql9ZB]&RK1+J!cMo<hg#[f"taHL6c<;!u#/=PtP
    /jt>jRH$i$$JSbioB!5>.Pq`*pXf(n4,Xf/&m,U-CI<=G7/R.;DCHHO+=&=Cm5,mS.'t0YgCMc[<#3B,+qcCa%D[/UI<SW+%++hf:&/5R0JU/6.r[(Gt@g
    TD_:pnH%lT:!p)F2jC65%LN*V7,.+LdNe@i>P1Qk]"m8+:Z@^$7T2QaWZbg#1gJ<^&n\oLG?Tr\F1VFS)tT#N#4bq^ML0l_^]tlRQ;`.iERf%?[E'@H$9B
    FkGr:md<N73\R#<@)5q?FitR5UkQ+]6$kDW,gpf>kfmL<Aod-0B!OB[UXN$D+2G#W+FNU4iFl=V\=!pn<ef5Sjf89Z(spA,C;CXi:iUt=r!abNiu*6I.D5
    @,^rNePs,bF%G6.\%^k]5ds,bF%E'l`(pp1jE2GIFAl4d0(Jl@hhJ9.8MB1HU*XeW#>&+'t_nN][nVN""c%@>?`^\mq]4@W@q/DN;JODd"TjVPZ_6[fqOa
    _.!1rH.boh7G$NSO?6;jSlu!EX@$B<[1C;4>qW9praW:,GUnrEjVHZ<WHpE5I]H>QUKDs5ac6u4p7GR+Xe7@!qeB:rCrqs`Y)_o.!J^4>K'f54S,p!bJ#l
    ?"e_/E^@r098_#AM./k;tnJVodT[3D_mLcaXPP(cMifGU_>W#2k1Ia\k(dm?E<-n+LUh.Rq"#:4c`cmm"J(ple<_GP;OSKt3EX&Y:\B3QZ]W@"CmBnj(f1
    :ZXFa/3e+>L34a62PJ1V7Pr4#`d$c?4%#!D!+60;-^72dO-^oSc4M)&7a7MC!6aJBn*)'FcjLRMg*T)3i**)/bgH69&V6gDe_c*0&,ts%dW]odOV$#6X_?
    >0W#6`eJP(l`<0eIlqofo`=KikDV/dr!2T<pu-<i%-6]X2jl\$&`!+oG^XC.HS[$+,2d&R2HWKH`!V.YL]$Wp1,_]<Q88h$:kkao%*nF!Qk"+41jg+:F4e
    V\UXrmB!i27Ba-er?cM'ba:p5M&dnT?u1?=k]#6K@,&)^YXY<mq*-34=?Q>^T#lGN!T_j0r"r$9i7Q10Bjmq=+V]VVn8r#r-]::+JL`QEe;fO0pdIffq[*
    (7^HHTGr.;>T0#VW7ju>+D#ViH8)[^Eb%68[\Q8CSsZ!;J33eJHp@nIKgYsUJJF0/#10^'>'S(:bD$G4`iHA\NYs*hT'7CVj?X1pbKhSi<*_o@iXO)E5lH
    ad2@%cf-ot`ciTF%V\nf2Q*;@L)p=:!iXb31f@D>p\lRdWnZ4koPk'H\0[KhqBNQg&NK8)WAZNHG.pXa8QH,V+qZ,E,Ps.O^4>OXp?gj=6pN@Hf;EdB'9+
    9b=`UMU=hnaL=pc/7:C1>+oH!X,/0e:!`dn#P!`0]Gq%>,2OPe8$e>*cX-b9X<SS]mA,CKnB!17P.tjlb)\0mL`_`JXQen)r5K:>I%$A7"-kqpbHDH4)__
    H&^X%]otq:Fk29eAfDm`?M@^1U]a,Jh"Ol7s2eKP.$'mo9;'XPO9^#]3ZM>Ko3GMB40]il"+6!K'.DdG:KR,f+"L!bg9++QanU>egdcb:i,*7FNB6tp/P"
    sTHKEV%K4TM6=8jA+L`Knn3[;DnBEi,EgfAqaAg?M@4.O-B)b'sI;$S$<VZr%Y`7Cj&2WO%>1:fehq/(-AGe-d*,ftET_nVr=E%ZAtPK%W+hi_CH0Wg*L6
    2*C..J;'#4?QIY@C[I4%"=*;;]>no2,*EC1<cM:1cLJ8<bniMi-/f&';QXSCSu-FOMQ?*_eO@\&Fhue_$^jN20phP$/[Vg4_=%U;pTtP@=BPl#A)#k0D$7
    q=5[KqmUp3sTX7;Cam,2^f8t1>T\Lm.*J=5,k;L6@3Lj#pf!KgrU\FiX`F6+In@AA)4#ao\HWDnjcKBZ;&nHA";4\@4jZ".Mg!Nh1=fS#UbKE_c5VaG=e;
    %u9HQZ?[gMb&pQf.f%51=+U"19iE2O<MkT*.LajoISgTm2F_V;e<0k>YL1rig,&oT*s'kd5JT^+Q1;E/r>a<?;Z_X2TXUSNBXWciE+il'0TU(e%\hUDGL-
    0a_f+n,TVooSH%5=s^gN;iIQn(bNS_gcC1>"n5/%V#o!\B!(j8B).W9=DTGTdm.L`j3kOeZU2m<e:r&T+coqhHF(!.J*OB]O.M=NogMFGQiMRQ.]g=a59a
    /+Z$Ob>nh%DRO0=@ua9p+equm^mAkUMLAB'3`4l#Ab9mEu*8g/N1a=kW@WD62\!l`fr`,@"t![6Rp@mi^c\*c?IOh+5D*^/X=0`(E8/qDhSj[-F;Rht,e=
    >:+].Kg[OFJUN'W:+(8)l*O;0aZVsf[Bl5i<QUOg^E%\3<c&;Bl[I2-GW\pE[I&+`[$=5Cm@+WS\!O:A6a2>"HWZJ1cd`FR@L-gr+J?9?,UG3RYBbJiWA\
    $gaDj;4j*bG8(q,.qoQItAD^2\JCc0H5hWBl8^>`%,uHV<H.:g5I@.2sm:$e)HF\Ncr9/o3=H^cJT9KlYJ!pk]@.bZh#6f&&I^CNXh2j!A1N$fp+n$\*`q
    3Ep:9#Hj`P@a)$I<X!4KgR14MTR&k=6J:5"OXX1WJ0)p'T6.k(>APd"9)(F*4<XT%>DR^VmqZHl1o>d>YDe\#.e/^U.<OgfQ!V?c8`l6!PEgPI<d^)f\em
    AgKEWFkC)klsVV62oVDSXat`dF"]5:-&>.`"h#ah)mH$lCRInjPc\>o;4-:c,^_J6rXA#M`%;7jFimQl:XDU]MV/^?J3q;t\29P;dDT<>4+Ye4k,/d@$@n
    2"m8*)jbqdChD6Ds6eh,Rr3O!U,=;bD+B=Y7p2[.WDnC0/HAR``+Bre?.Y^]]^E^#,^PIin6%-k-*kf_A1VSJ-1R@:-d_)ts%/Buj.1GI`J>gZ4^@sj,9"
    >mCeIIlC^4=OkSE%,V3"`nh]ZN'KYc$U1Pfco?PQpkD?03b[LQS2RIn!>,7Lj("LY)8]``%O"EHbPEQX,EiP=n,h_iJO]rA6M$=80+,3/!o\E<Qk.kl;&;
    d"=p&Wis%M"=?W!RJ?R@0.&SGFZ[<hPA$?'^&<:dO.,tRn.`_%43=NY]=6Bt2;,.V!fO6,Zrl,crU+ndGAi[TuAksLL$HpFDR6BRI<5t5@r_na[VV&0hCs
    -L"MGIkQ+,+K+Z!(^d3[;W^B!OuT-?u7'A,[e93OR!JD.i[27>E3M43>%"4$%JZ4&Kd[JXuF&Z!Qbe2s^#Jhp(1lL%q&]F4NI/_?+5$:3&fODmFT&K#Pe?
    gBHLUflLnf'1NaZc_Y1S>)7L"5&Auh3HC^ei\*o>\L)]41Elu]W4@?R9`t;eagfY?flZBWIuaGIp+0r'/L%U`%-iVP/8)&_S71-$*i#>OQ&$0?1CW-.1Wh
    #***,aR;#"_L<-D@ufg4R:Vaq>k&^0$q1V6>%2[t&%`iMlq$Ag_MJ#D<+/#*f.2qQqOHq%RSa4\?H/eMo.rm)ZJG5?HHbtfLTp$B5XnNKaq:$V[ThPN<(_
    Fr`Y'uR>cFd?3D[2'e?r-Ib8@r(>gl0Hsiip]!5:E>LV1R-KFh%mYP:"E.B$XuW?Qc_hO+j;d;NbQE>o,:,R"@k;>f-l"+`b^pdL_7OQdl5VR+SScY^g!a
    ;8iEP<Yf5(k/q3tA&+ptT&i.6aFAYe"64SF#IsZm(!&2na+ZGb)3.uZRekC5T0A`D^q-@5f4m`$SG8f7S;1a/0d.UbW2K-=0;593Zh53O9O,IlNi@7XCX`
    EVuXd'PBD,#A0oY#&t9q<9n&f`^QakO)W2_iP*b&Z.5e;Q:(_Zek1#kTWVCXXj7L"Gnb_YPKq;NhLVV,99P5,C)@KX81T0Z$G:m@q.4<P70Jp)?D$Xp<.W
    U8_a>3ST<9r)cnXNom"Fb?8KGDU('W%gp-I2Xg.Bmd=u+6<mdL\"D#U8Imb0^GW_$pD`Jde\C"?:qJXU*G0EZp<h5%hS"5l9d=Kn2n!S^l<n1?d@`oU(V^
    NPY#-Fel0Xoun'RtqXd*`*l].NjKm)e=Y^t4T?6_@@d7,03rh1m[>LfGpBihI5+cDerYJ(X=PH3co5Q;iJjDkcI.BLi3P"7'tM4eDU95uN5+,.kZrkt8Cd
    VL)+2UI8V6X!]W7MkdI.FAcA3SsmmbaW>l#E+b^_T5A^@N$uO*u!D[qLC1s,QAZKkG5giN2h"8s.L#A4e7g>g&nGa@i<RD*'L]pp(S<uX/qm5ictDrW6::
    Ce=\FX8L-nX'C*Z%REB3Tc2m>UA%Uf)UR"Zre&L9!D\>#tg@NX*#E'U)k(;/^8,b'c9BMii0DI"k,??)'2Mg3'JS1dBE3G@No0;=u^`99J<hn0r6&*E84Z
    3=[Af0N`9HR"P5;VOFb@Hg"K`ElB5*KDN!&%3cS'+Ek_>VCAr'g@:.<h)a4#8l4?**uF3k[qlZ\[G*V*+?^m3<?DmOVkUcKdaS&"p"`$@F1I+pf"*r\`IC
    Prl8;M.Ia8S`#gmjm).3&$PBCr9j4>`qUtGF$j23fma=c[2`7tpD_lbAq#To/TkSCNU#p%A33jL,2FJcP/QkX2'od,A)'^n<g/rtp?EN)?`\(A3^(X"pSj
    &dZ0r\n;iSbK`mVpg2@-04o+*rHbfsO];@TL(C$_@\bfr75coHJClAqZW-a01iac_uD:M0L]:7e9YhbJY!ogsU5!FD=`-Z:9RbG-#uo(&"sE7`::?`.,db
    -*=8Opop-:<'_:A)B@hn*H%^C"[C%`tb\rf811.YLlNo8gX59CRsA+^:UZl?=Gpf'ui*9jhMLMQ:4,gXf;4.r=nso?,/BLW**//nF+/A2u%Mb\tSH00jMb
    6l#%J.A_/=lblAo2=og[CJ(F?apP=Pg,kXS"$47.0/8SWh+T5lYbulL`Fg`(_hHM$AW3oOVgIeg(<JjW'JQp?O..8FB$9JF1eqO[!g00E\ClMW',&1oXeu
    7]RiT'CnYJ8re](GGs-Vs1,]2VmN*KkC@>XF6(I%ED1T6`;_e[_V=C;)d[-7?iWoks=*q/c:FgKi#Q1ic8Cf$abfdD\j0d!.O&<9NM;2eWoUo>!-NJO/(l
    D"/BrIQUaa<ih\aETtM"=&b!p-\"NtoqC]<;(UEeVN>0V5&&%:Tl8fS'?VU8ZMj?:T9lo#J#MJ/pk3[m,>7oCr<:N4ocG:pW]m*=)E[.@kSLXO<Q[NgC!t
    .h5Q+"LSJ6K?b"#dk_gK0YNOg@dDnl,3UYSG#*/WIc^U.b97WRZll2LXD7uj\,ZDAE25BlPNGGOTLk0<5WZ6-k[AU+e?ij2>G?j[]^1O,)BnNRV7Tb](LA
    [5^\9F>&/T%c]r'i(DC)Hs2[C4^0dKh;jC4Hg=slt&E2\Xf"J/ka,d3F]Iop7]ii8kQISPo\^b?4h]+KnWpVFCM\/6.`u4[C"HR/@A]*\=?R)ih\3#ZfD!
    GG<)t?TAKq3Kr]Xm-KSOtcqrKE/p(]M:e1,[iLSGicUhBMmQC'Y%A3P^oAel?VbXE\:QV?Yqc<HOh6MVnKuSmigqF/$H`)o\Bfj%[hQ0Rg\7UK'.5Qr(E1
    d3'p:Q@pY!mOrF#U4l3EfO:$IFo%e:P'>0fK"NZ6S2Po\W3a&7Vg%d7(@"]Sm=FYDEo2ILr;H/"6V$I>_@+S7&8]%;5rQ/EMkH85@T#;d\!J%"4#Tc^cG,
    +*nEoQnKOeP7&^Q!C(gC[W2827Bbpp4s6,uQ)I@j7MmgE4FrPM4_tRkb@$r%nLn?X8Z9J5`:[hY<NeS]9622;KhCba+>!eE#*0)IP#41kEiHN]4u@8,2of
    (#j>m%&*h@m60CSLU#Zul+L6<$`LX!P<2CIJJW=';:)QTMiN%]k'bYBo35kOC`P@7E1(O8EJM(#iu)Mr6Bp$FhRp344S;3?DS5FOfIkhnaJGA^1InIHPED
    8MYp+,'lX$%//2r%T8M@Y"3+FTMIn=r_51Zt\-phF"nshQH/^)V26mKr*gBD43=$2t#U_:!fX!A/%hQ+M')Z@&piKgF*`\N]0<ZfrXEBimO(m6,Ng!%d@M
    :f=n`$#N7kp$U.&F]F9c*=HF(21;[,ZXEAXRg^3;n$T,;fKPW!\A?&4schdTg;24jPnN2<8RNmD[rJ2MQE'4jI<=V\D12USGe&W0FjPs)JPHb:gk7:37c%
    cF?ffFF]__rRP)*:<6>G?RHC%,3sa-sBB2>B;5=I-A\@rr$bM9aCM9(_o2NH4SE=aQp<iW`"Co?(uJ/u1:F-?*Bl(9=NpB^f\u]u,f6n]++Y6:-@dZE\2S
    XGEeo\.kMp%2*09d<Cc6kA#)*ku6fnII[so%nK[R.3X;QU)upn1_^Ho-=33N^CH2n;r^VQB?K^O-836q=\uFtc_BU??)L1<4qoAGn)XB2^Ctp`?^ct"3D.
    )m8^14>,*UWrTsPT^$>XpB0bE-h"5$i0>o@H9as@5SO_-ndYCKiaR<E%1f1p)k-ddo>M[P_]\OXtA)7t-Rs*(+810<TR!C>J150PV@Ar[?TVmO5oG32i"[
    =b:Zrja*)Cd`a5l0W9![Bp^=8`qgSO*f4iW,nm>'$cI<%_?_m@=\kJ8cCE^<eVeFV@#JeXVA32cYSkp_t?,AGr9BId!]2DcfUeKg>S&"`fitAdtNTe.F?+
    .7&ub78NDI1oV$ZHao48@(;!J=g[aK0b-7W)6G$74D1.E`p<W:^L6Zq2HVBg8D?I"?`*[q5a0;Y&\CiR^kY><mn&KD6L$>IbGDV1Ja^9d^[(c,1g<W\!NK
    e6pgeOnM2VIrX-_j!(rQ)L7*l5aIMG_(g`GDVMV@$)N4t;phFFsZNnYGX6PSl6Gs*eRs.2p##Em`**`E@E+n$80FeiT)K)-+IZEDVENjTrc2T^b>e9>S@m
    PCnf1)Np3*o&R#'/s[R+S_m,U_6[teZ`;'Xh!$@cZ;EbIVf/-[Vg3o<^n=',FBY8)N_YUD1G74)aL-;#`@RXR&secD.=Ljs=toCbbWj=rJhd3iLufOP>8P
    ssS+fa\-A.D1O]=HgKIi=sk%9"U!>?i@#p/C%ag/:\jK^ElXBr4[B)f['_81T,pp,n-W7VFNY0@loCZRTT8cIAUS]jJ@G>NmugD&7OYH<;kWR?GKpiFrMm
    >N9"5k7?A*Yit3kFBe-_3Sgk91ggL#CLk+\Pe9E*:KKPI42r72BuKRnRp_bWCG(,CO?M3';i88!(k2doM8%KqLt4fpFq3="@T7aB[XE<&nBhKFE\H@nmm'
    hM(umaJ!i'*b__R0\%cbD(chULS0fiddW](T^-^_ffta9,EO)r:5BE!R\i]9N"dLm.h2:d(\XTE*>FXl'R-Wt*)m?TP#&V[rlpN%ASkm+*<`!rurVTD'8Z
    FTfgYu)VOZ3*5M?Mj<d]_kR(&di2.RGb`_VcjpTiibm6Xn_H?0ghtQ'iM7L2Eo4['SVX$J86L.!1@R/q_m0iNcK?9.EH?UsN5hY_k<_E-d*rd]dSGoaW>%
    Zl5?(9hin[!Ae12IP#[I]sAgQNh=H+32ndA_s*a(G7U]n&E?[XNNf=9Xc8;De^\7e,C;DDWI\W5(S]*2-?u2Ms7BGdR]VRi$W^W\q\`2.)1/Q2?r;5@$Zq
    K&-1m[hEVIB[EoFg?'b`)Io(gS/.M-ns*Zs9S7=JHi.'(N%MDZXE^IE%aN#BQmCIRNYd9r2m)$dIdf%S?bc@R_75&e^/"Ug)196*%hr7^<u^F$],/U;d8&
    9?UIch_9g6!@AVQtO6cWQ6=Y/rA0Fa^fK5>mH)Q(\nsYUiZuqd2sgoA*3uoG^6p.1MC!>[C\p>>J\b)dDI*;m"M.DUH4Z_)O9VI^I.nn0kcZpFO]/]@].W
    9/OulTc$dZ?lh3pAnAkFWTr($-L'<R*FsD')d\)><hW$Z.%TIiDh=Z0`HmGo)Z$%PHpGli6k;*X*blH*\ef`r8aI'_,[rpi!MHJ9sjtL>q50!F,X4#Es?!
    rkCon>&3qZS,Wlo4gbftJU8NU^"OO\%X?aR:8<G*$r[ITpFO5eF&Z:IutJQoINAbkk(*]EhFV`aqF&6PYl;AlR&Z]$$hud=K>G&A*4&1b(P/GTH:0\_@*a
    k6sSB-\'cm"@Wpe-hPu.qWR?ITg6,6Qd7<;^7$Di6jRoZ'mN^7eK5:*3V8-j;:,CX4iO^X/?/<blmG5^4'QC^R\I=pq!E6>'elAQkD:mRCf"3VQ7lTgH,7
    "q]gZIer[)K<"n+3-LtiIY4ZWj/"C]>dH_\HcHhL!1HhMRM(/7+'nBYucleI/H\RZVk)`!qNrZ,gr1SFX4iVSGB2,WWpUB-nDm"h:,XW#mDV:.jBc!rIn:
    JYb>19`?QiTP_ir[14V8^kD4R:q0G8`M?K`dG>PDg4P6FRh@h2bbXFm,6)(2/UiXdeHTsHoc^SX-NuACpL?cLTE%r##1c!mm'LTaL,/KIo0k!aJ,q`G'6q
    DMsN=LG'rK.@HM+MKGI;]SfSh)gi#3T=rN1jdAj*=Eo`/P2JE.+83]BD('e"]lYU1$Z&^NgbF:D%jstBrm%RYD[FHNl/-P2>En\ocIM+MjQ)->VNp'n]/J
    _[l`OGm4pr/05RPHS(ek.UCmLseSjjTKVI876#96;U2+@Dd72!.ug<h*6sX,CY.`Y5gbYhd'K'aV$$1j55qJ;)!<FM7eDemWa?<WHl`Xh9rEDdM/emIUp+
    ?D7X[6UT$UTH%q#VkBRQ'jm.pY6nTu?OU_8/2H3sb]Y_#iY_T+Q(5[+3'BmZ:&th7ij]2q5RT*>oek<4=EO;A0R)+cZG8>XG*FgeF(#huI?A?Igqk`>XTk
    2UWZ'k)DP[$0^%Xs^@]<>,kulr%p>\snAc@)?ma(cmq:\g4Nh#.*^'o-d:l9%U.4?9hV,W"Jq(N(@;e^Ag.:,uR<.I*(nGBh=BO"(l+:F(@Hfo&6,qV,W3
    ?*d6-!fUd*[FTANe5f<]9c1qOIuL<,uEO[]!52.8ZUOc?)a/t0B[.JGaZEMNu;11,Q5$U4unBi^E42mG1po4O%,md&Xn:^Ou>.HMmOq+7qd`3eLoqTH]^i
    F%pqL,c<=Q3TR>s3ak2^g$47MafthTZp[4InR3@&PVRJrH4]NmSjR4JQPX8ius)V^l1:7#r4(ZO"7a1qLN)tiWSegI2a-E'fEkIgISn1P)YBGfa(DIS5ga
    socP&HGZjGUi,?42i6G!`=2.u6&$5Ye*;n&@Vd(%b2iH-1p\r%JmUOO#B6Ik/JAYGHSjE&k0KUm)F"=cN_[pKh?U1i5>P:cbU`^a&E/fV%,`XhL*.KDhTh
    apD(9b"b;!]McYXPlJFh&.eXCoj",pEA-#<EY8,Do8ZT_T=e3Fp@=3<fmD&K*e.bp$aGS\-)t\Zh1f:/%;^*&XNQ>Mb!DdSr6BGhYCEDelNedQ&p<)'dn&
    #5GUj5`dc8R4UWnaF'kcSX[IBVV$H@k@PMPG:D$I')3o[!bGiES>R_1+MW,P/>:o4:V$+!b#/S>CRh!'p2ZRJ.00W;:,#f!$s[#TtmE6U`ek%D(0S$:t5o
    Nr27@ncaTfW3+cFscBNMgaY2ltF5Ni"b]MA.<gqX:tp-]iZeLb3"q9HC(DLR!`F(FX#Yq/tg51COXkn(0u_c4sTBO*_m@U>+9`)-;8&":[iHbT5#:&:cDr
    $RCr8^-gql6*N7n=FOsY'oKoq9nkCWarO&r4ns<]5bK*iW.1/B>b"t;ZL3uJ9Q3ho>/tY4,An=tcmbDA(]pUHm5n2d[(Yc?5D+Onel[MK[m?%puA>pPnr/
    MbI#pf5D=\n-EJO'^[/-5+`U$"r-Z%GV\n"f;-V%<)la[@Jjd"4"mrTkiQ,kH&^nV(]oGoY>s$o)Xp[*]2632#oG:^ZXp<7K!3afT:hYLI'6:Ks\[-U0kg
    0fDd@+@q7$5h?dq>.8'[F>jIN/Mh_;2bstVRXBceA<B8+GCVmk<4`575gC:ep>A6bS\]pmXrBuSB$`],Ojcl]>#,>\P%A$,nN'%.)SoH'H`qpLr^a#^8gX
    ]&nqDJ%6M[u+;(HEh9,ik]"g^8*&;7T4:rU`Mje-!#]X6'NjP/A#,]@G.nnY0a.,rcf&Lcbm2pfpT;&dllW9r1OlbQ]Y6+2uu%FEi"g.)U`60ZXnCm.q8A
    E/CseK>5G*j2Trn?V$eQel&2S@mkTmH)I3bOl1dNZFnXrLH&"0A.=,er3ia/JW]q-(DP0_ig#O(M[sOo(@$Kh<)ipe3]T6P$f38@L^]N4OY6-np*HaO&QB
    F3Ol[]BUC&1B]k[UW&H`OBaa_WD3(j]O8uRO-maA+H%L*0.^iGZ'9(PNqXiqEpT%T8j[q>s).5Ab5W1[0=O+?&f9Z7%L,4p93HFEC85F#$K38M!p%AFH-&
    .VGr_]`7hW(9H%2O6Q\p(,[l?g?F]qSb'?5&K\B-h[fD'%$lQohJs(F/NG<lhp^kJSB(k@Y[=f3l>Agr]P'kJ)LeWp]hL;cR!1RY+R4=0>e#WrJ#`\M=re
    jl>NAba>j*P:&SX?<A?7'>q](d3V[OHMHu[N")hb/8X0Pqjad6L,4mn6!Zt9H%NMfp'MBLH6(@D3dE9bAS:kl(j)ZZUrtFZ-E?YfCdXN4,<q1R&;=J(AE`
    2gAFR8s+jmb^3fGLXTAIr\a=,Q,4@Vbom!)"qThM?!]BU-\@&c(u:91^q28-^lc[I,qdH,EporBa\,,sbPAMWjIoLt(&rl!(&81=Oc>Tt%6mZLP,&#7II5
    >C.p``'GJDt`%[=o9ut0*=EJql!o>[SOB0D;I93Fm]*fG"5":pjVsN!?U--du8q"gU-e#d;`2hkk+7PLO,#"eb27d(;&-l82b!609f6<@eu85$7%2#;YoL
    oQaeot^ueSf98!TL1-XBQJP/-F-hLZcjj1$AXH^']rJ9lu0<t?s#ss]e-OJtM<;I[ZNPt6$8Hu<S(S49]cSqTPd_i"8eLKJ:4U:$!`?ZlhHq0[&LXEXcTe
    TX.8`6#;9$>0Rj\.#MP>=uIVPl`M6B+W/=YV?WJP%N`96g)jjGYV^JVIJY)d@+=M\@C]9M(*5),8u]7$hY/Yor;A&&_NYc^X-(+^'8U[Sa4A,*Xse4SI:G
    \pZ@=0+gh@X2G7.e"g\DI>.*"i"ooH@qP^t1&"@tOL*5C^KrdO8`^F5Q^(<^:NL]TR(;IL@eKI_3Ld?#*ORnce%0EjMOH=K.VU-=h^`:1JS3:=N)&V;;Km
    uc)\B7>o*bBH.fVh0?ed0e+1Y<g+8,47VkaXn"^V'gr%%@LQS.cmJ1A7R^VIrQXsm^DX5tbY$(-uY1;uu\Y`PsT7>[Uu!A(+CPTurf'C\"BE_>Gk0n(Kc@
    NY1*NgT@UDXOd.@kkPT0t8(.+g2RVoKiN,jN=6mg+LuW:E,5UkE9TW&l`"s_-a1`Q"uW=VKS)In6Kn4g+GSi:Y%C#BdUoirkO.l)%Too4qABF9IYl<70<%
    dIs_;QXXDeR*KZ`&7I$]u.<sV(r;8\V8d=h0O@>]q\&=go1QD9!Y\1#*[7o$#a];%J?\E-%\OM$F$4'N@W%!mR$#7I0m"Ki)_P(dp-LmmsR@I@cqU^o_#Z
    1ImRDRdtE+6HNm-J!qf.EhW\4;aQ$^nVNm7/YUL"ml[?Y<=@J+ds'e9f#c6XeLE!+g;mLRiNhqafhl::P*6cIr"7(-7(OEn3!o.h#LdM_s2ZD3[C!]kr"r
    \@Csg5'#d"N2Ju;FF>D4$e'(qe2/!*@*e&0kZ/NCVH`/a\o^pSTgd/f^NhVb3KPJ1DW]29FM-Zh3R5)S*KD>aldO8Q<b^fFG1YfL9&a*bZ\nUE:ZX`t@A<
    "X=9bUK@^e*FG(mK:6"NJ:>'cEd\ZC7I1cDi&J;tE5L)%@JLCTU-[aLq%8*1ilM0sVjdHec01Co`>5GY&a`&F7*9oaZlIX=W*G5T8_FhN5UkIYP.A'"ED8
    OYe*?^9GoX$K)%)a2]ges\#hNL[iQBrrB3M=^H0g7<L4V[;c7?*q89Yq%orCJmfC+YXmj('`ZcRdou^_$*#=JYY<\\YbksB["b&:5UmpfJ2aL"j25lIUii
    +"Q[&W1lR8#V28'$l\nbn$?AX*K:+NPrmPLE4pCr@8MWZNq$#7PfW0gPR8F\25EF(sP-4;h$?V%CZTojk/&;U(-suIFb*MI]P[JhpSs<')3A$Uj/6T4CF\
    :UD5?:==1L8lY;:>V$NMCbUna"W_`J_3T>&P[9qjgtZST;$Nh/+-!@3Z`/hrPlZnS4ieS?D'Ni3`lc0t3Nbe:6,@*t`s)Q:V8i<A/e56t3+-,Vb05WlZQJ
    NU[-/q_^M=ng43P!=^KN*lOb`_I,<ZRAMqkE(Ykl7u..d<!Utfi]_s7?HKg,'^n@[F@Z=0G0qE94]<&50#63KLh2,oK@\lmSf/iW!Pe5j(OO:og4OE;"T#
    _1S_6GL'p'ba>lF.>Gdl<8Uo0-m)P!_a9ON#A'=QE?mZD"jkenhiSth$0o^7p)d%O7m0lbBXZhI4afXH&XGON7oHL:2B_;B(XG)3&?^OFS=/gPLIYL]ggN
    12l'd7=11S$n3YDVTIb4Wj\KW4rE!DacfqA-fr=VA72&W=:"S>Tl7Ki&r2kOB;J]r<EfLr+XZVn-M,@7us7"gt[K+HhVF!^ZmPUB@#_bg.&MadNg)K9BNa
    gOe^ofF?R3Z$T4n\ju6H>R[A0C?V`[locn:T?BHpT8Umq.6(abG.VJ_Z\L9?q19gl[<KHD7D5$_?79_O^fGbV`3@`O?Abng6^U#.:0bK+V->@/d2NjK,i[
    '2FJLj"e*:^`?N0"1EZ2a<]XL@e7!Br9jB>iHT`'id55Mm?\>S`?WT0Lq?Gh>ueODHb'>R8SU`X.d@4GO=b1,*Po9k"<j;sEsTW9471\!m4-eCk4K1VtN`
    Qn`%(_1ULNK*--;H1pUc'slmu6AfquIf=WTc6=Ye&KSeCTIdMiD/!gf''FIZE2*dp.PMT`GlF"rkV1153=u1QrFV`?2tpd*2u890a\b6:@S`&hESpkNH0k
    OLHb]W"qSo6O3"+OT^L\dNZL+8bF_eHCn,:5+=5A8dcX3g'N>WsiHR+[eqK3;9dWll@$9[lDr%\l.FQJO:$Ff2/b\+di][2H`"OnF2$TH.NpahUjHr']0i
    uPPl*Hf[earLsTCV\&9kgXC`^#A17g0/gb-@V_)CZ\$7W=Uo/">lY!?c5/rj`1bBC#(@`4A)J8O2=+C#h/KOG)j2)F3ZJl0;p"E@YbcRagWhIPq/lB5iqS
    *1c`\qSB2:!eM"bm;Tl\I<MP`KPQJ;"ZX!<=HlU%;ChST;dMe?ad\_XhbMIZ)eSJF(r01="RSg$]edFW"eq/rmX_hlfYPaCu5)H7S]CO=\26f>YjIRVa:N
    .<>c9^0TKCV+r\lW_jrdl+#6FsaV67DjFMC0>ROcB!W^<$'i21(#`4&#,qRDl2m.:W:VI+ZjNjWXI],_+Soj&',0DSH;85s`p$Nk1fHn>c[$X4==IU`eL0
    V2IPg>dC.:="jR>Zc,QE$`P6<K&b?]m!#bb$8o2F(VfX_%K'p/7J4KS$GucB#OIL@^@cs*c&:9Us#H]GXu5j<h+TE<s#?dT_;?E`dAF\Rp3*V0)fL<Qqo(
    M3n%Tl?mcQ"5&GMljJ@fape[N#;M<bU8#:JUMmOp@Y_1D%_I;:m!p!!]:@2I3&r0JSbl]$CtIqFEWVu&08A&%J?#FG)7lmrtd`BeVpVB'R&lCADX$f:utq
    %<9_q%Yng,2Aq-81^8F<A]R,ru_)55-Ed-,NOIk+n"e^5h?1T,03c5;nu:d3ZK[qpAgFKel(f<mc)DH?AR:+4R@g`h9l;dhp<B#18O>%%V>2XRp1X]fU6c
    7P:U^jHY6Ece&p;$XYQL04%ISa*]1n\P#hI9SQBLGV=0SJ+.k&a^&8?$D$XI'?c'LRFMAEcU^bIl/uF#R)jL'Cl$C^cD7^/_G4-k.&@VfJ(EO!>^Oq6VTA
    M68EVJm\EdGBXaY"*f;r&87Kg2iQ[#UbFIi6E;2"BJ_]m"qebZa>8ECY4D)034>T:3?B7#<X/!cB7]&pN?R6;!dcBQ#mn7osE:dG9A2Yp3lm(jCeW&YSfQ
    OG.Q*[V<'04?PCY:uA)OHhHhl,_!^iGdgccn_V4-%0aSo2^NUbE!qTWXd_2-.>kB>n`0.9b?lemg<F#Ha]8pHs0:p&aL5("YM<LlTqe;Bp^7P)n"4akdA-
    U0_1N[ep$+\b@o-!8aMn=;B$<4E?m3h?I9`//]=V;"3+2`a.9;EHO7:uQ]i?Ri^QltDr9rK%T/a#?6g41OTN26g=tTK;rqP.T4I,!05s@[ahWq'=SK<C"F
    (:p"0;.,q\5"RW]Zs]&F*;*YU)nJMet1!l)VT()P7H$DJNr,]5&J/]0Jgh/TWYGCW84D7?!TsUolM8hS=MG_f\N<\CY(9c]6ET'3dPm,=.rQ*QP$sJSR&\
    89X*a;_^BbJn(uI0]61Tekj97tDufefo^C?%]U+hWUVd**:?akZgA;<4CWF`XlK2ug/QMK-BkXDU%qG4pG\dKqG"Wl=W0+N,Y9=kU6UE^Q#RR'I.!ms2#3
    \8U$lL'<RUXgWd>/C&Y,toF?^^9D+!3/"(!VRU0,&iJS""f",_&@TrpHsCifRmuffbVe7MEc*jPiRJ&bVZMHEo=Tq&B5T6"dDWdWfDQV4a:`rCZ)piQf16
    ^OaDm1RrmPW=s!A+,afb8tH&5Q'mW6(5@X*"kjMEC/iR@E*$,mXqOep=V&)TH-5\he]X8]K]f5JF)0\op3R'11-1q/?pukaV^[fW\p!K+3cT1:a%i0dWpn
    0-n.:"i)8]%5)YVg7Ab[@^0_!tHm(d6#flK$qUoF:p^Z:"ue/1/=MPd:M_GHia#?e"iH5;.[UPFk,*,^c<M1VY.0M$cs!Q,3C9qT:N'hAbkPVYip"Yq,AJ
    $HT].hHZqE!=/L;BTHMk68cn<Zn.<nr,j=e?tB&KWbGfTE0XjnqYRMJ.+3mS-,:9!#_k'ibPHd%=ARLL+&-4!*R2^6PYDaD&(oe<rg0>JU@T^$3k3Q!kHG
    rD%oMbh&D=e/C\@_HV_&N_nk7#;ZPu*'?Cgo_6"Em,+.CD),=Q[Nf_3%Bl.#`K,De229.?eUoasK#+P_UN)UqLf=T!`!_tfa@DAH[s8$APj&tS\NERR1=M
    fd6)$(_\p!gNL@H.h6(A+C&+ar.D0tU'Fn,Q8K=%nZX5LksFCfe1uk0n<[9-Sg4AcJ[Amf8:2=9G*SATq8rYeX->G3K@t8m;lB:l7dYYXYin"<0m/e/1i9
    ,-_;]lk5;t&?c_+`f_/JZ)8K"22O'4(e]gV`#+3a_u")lfk!H+RWi[jhtK9RG32KokAO;FSGE-/kc6Cd:VYHkLKu"6Nur_WE5_8K1EF)QC:ZFN4E,=/+gK
    eaJ_?IVmMaF>lBrK!O*Je'Q?ZS%CVid#^MRC%%bo(CG?qlMn1-//RQc/K936kWYS(SbkNT]uSNB&ZC@m=D`k[ZJrQ6]#`AO[*-X=%5K`/c=D-Fk7r;^?mV
    t@S$nfEe_>/B3ER']90F4l_j$eEB-[T,W&jXF\N=P%+tYJb(#a!J^,ND*S=0hpn=?8,dL/8RC5fR"arc"YTC(Yo"7Bms`?e`?#<PeekO1(iW#rfrWm4>$J
    ^7q.6gT@fjWL1NWXVWji!L$l5Ad^sWRn&qsn)t!/0n'ZbYL'IJjc/H?_pG$S';_?5fm+qR0bM8OfKs+g2'mn'hWiN15#s67??cH="M@\#j(jKq!j$gW?nm
    u5l[>f5A+atZ,pH['d9j["Mm@s+hUVdQ'RUJ55b']@&$o@0hF86:T^[Y5RN21IS]6*jW3g4bXrhSun%Liak!+8-2mpT!YFu%7o\_cn'.Tfi,<>,INlh4Bn
    '5[!EMbD*M>>!]BiB]cg`''0"e5"p327g+9b^$I:6=U`(SKVOhMp179n%QDq\<M!n;SX/[B$M[VkU&B)2D>ZiP';W:jC?LOp<UAl1jU)_%C$F<O2bTIZ-V
    P.&R/qb2D&d>)>tpll\Q:/>8%CX1i(ZUR'/[/f;rt9&MDjLEGKo7m9h\g/h!Z<4I><t]uRX+[l5,W\AQj4&!O??$eA:t&X!=Fo,;M>Dr")oIs?9#W+"[WC
    o:u9gM'j=G+)Z*?7h?7*GPmPDmHS%QkU3<&X])tjHsmFF@tF$K`T,hR[l.#GnhPkGn8qn37^s/G$GpP5@Sk=ntpa,9=c2#:C*;S<2XA4(g?fIC_p]iEBM.
    O^o36n*4cQpI0Xs&"@77)o-_nH<L+Q?RdFkJj)!%WL>rsB:57eFC-t-8g:rbL,e)_kU+OfAa.paXl/E/ld_3]JkEC7PV=_&Od\E;\Q.tb#pI3Q-H]`Zs&"
    2AbZab3^bRJ'H"=Mro?IEFH.A)$<H)?Wkq<\"%S(#EHdnAFhO#3\s0sZd\;ZB[4eDF>"cSq\a&[dU?;LVdgjeFBrS(7dm;&8Z![/o0L51,lAH%.k<qu;3u
    P3Y[kYCp@Bfr8&rF)bd1<Na'@cd`A7n-JS]HaSGV&iP;AFlL01Dde:'gm;?/`!27;$S&=/?E<#!&uJ]7C[B<ZJ$"=HF9$KQ#TK("^>q/3Y?mMA9WP\WfS?
    L4i&aDi#6GlQ2r+SgoL'D^M=orCTO,mg+$i0C?E'%HKb`4LpD\HdX$@<S"El.+hS+<@%LILUmAgu3P!CtER&RT!+\\Xg9%5]RUssKA;573&>-jWo.htAS7
    DM<\U&VM-@4FQsIA[7.VH_`I',E=]HT#35XlZ&u1mgPe<Hb2-WX/i>_>B8P2m$gTQ6[Tn9=Z(&-aFjJTUj'd)[@*5:)-n3MU7Jc;$bfm#!U]?p)V+tUtjQ
    I&RX[eMNJWu_$E:^]:shVCBOdH/+>kJ+M7/'='&d\2^tm'V36sO`-W472@ea==X)j.N@,R@_SV0]$1TPjX3Db;)itd`Xk$EBM4=rcIMlJm[0fi&#SdIMmf
    J*VnSF>'fj%<f?X'V$Vf*ff:q`AX;_R,2ZbGOTKnbG<m'F]o-9a,e82q37$GSC',Kn;0#/AT.MminnLp1^r3FC@])\Ga*QSqKXF\l?e<,7k8XshIu3GNE5
    f,JL*3*<"WO`.e8b':Y?GkC>(k2cc=)NPnK/fW77Zbfs0>I=<!:)QeBmDc0IGM-_NV."ZVXq-`Y/ndGWC2A:+TD#(_9BnQQ`]_kkp8#.SZc%__F-W,,5FS
    o86,/:\F8nN#E0WUqC!I=g4Mbr8dm`tY4pfe\Y\*#L?4<c,X0tiNVA_oO#0&%^f/e5hTYnAXNLVgdB4q%]0^fL?pp]92QPJHP-)"(rS)t!3"1f#!$6B`si
    %TQO1VLG+#NrdCE;@WZrrIaAc;47;^fL1kAcJ4i['4cA%%NG!(*;*e04Xdfm1W]P=,kHDL>#J,b0ZKcCK(j8:'&r*la?L8H=-#qVN"iG/<o"08Dg4Wjdpd
    =7lceZ:*2$RZb\ORUtJ!dQKVN<R^7%2n-RBG.<(6kXk#(7jYc#oQ$<gjS"2,s*^.)8YfAsG-O=nj3n1I4l+/F(h[VMc+h&M$J-meeCPJV)n=`;_OL;2,h+
    kaH_EL_"ZsucGa^0X?^-92=q"Qk'Z+7o/RXGG+HKq(OXGuS<Etj[!Ycl@'E.YXVES7AB_M.VJ(_?1H`u00[^h'QJ@?6@hN73.D&X1gXbh+Ag&_7sBjlX2K
    dsd^'i&Nd[i$`0s<Hb\mAR4u72/ALHYq^uTGK3\QBcP?GaVj6gr*f2f!lRJ<ZVAMQ@uN@]Abn?ek&*#icZa,[Cn90^[-5\L_]'&'j'^n/I(o-A1L0C'?hh
    O#)l"FhQNZ4S[0]LN9L4a#iC+0OGQgH27Ls:NCgs>*Eo?PSbF*dupd9T26(E"PKU5b@,t;$W^GD\g/#lL1n-7#C4SngWS=I0p,-(om^I,LV99AP6F"(RLM
    =u8VRsrq><8lfZqPnp2j"+NQ_3ipr;QKF>]&b0Ck<<78JA$VqqdAQmUX%&@<#ZjG]4,kI^`*uKCPE4:KBKhWejSl,X'Rc$37Och\O#.g"BU%>45ko8.o_N
    h&mg;;""TZHYjR&9emLj;r!O6Be2mFEmLhI=T$>]>BB&9'=nCee>'nh-pmbN=ou$Z\\1<7^Y3]-*6LVFIDt*``GAc6JZP_`P?I(61VAllZ[Gi^Ej[FLO+H
    @;6iB/8S5O0Tnn&ln^NUb6,6_F_jKlr/A=QF7-44`$%=/"cl5,%+II&1=*D)OSRMBK<!brUXbE&^X>&sM*9!0)j/"/1Zc7=t"DcJE3Hap\?cP%pK^$@#fc
    4l\<\=n#G$"FS1C)LN.lMJ`%'?/Vc:(E4Og<>\OWE,G(ZCW$>?U#+dq*T[)V\Mf\O#**jArXIYB_tsaI%1CjghJm*CKK*l)SR679A(,t3GZg)L9K5]=E7p
    l9n&[0nH.e2[R!76P%HMX*>%&=6"Z0S(Z7'8D\X#=(bG`(q+25?W2XB5KW)YJ7(&$@NbahtT2#4q6:WmA+h*Z3C6*:L7-!:u'ibTP!\SHq5VT(TW^"Mm4F
    4Q_o+$OKL2KFRZA@9WM689.pT4cH;p8G\Jf4-W"C0Oond<[^c8Kg#gYhQ-WSZTi7NmXJ3W'q_8<\5"3[p)DSFKK+b<,-0b$_(J\HHWs0B&!VE6tsFO*h_s
    %keuJT\":&PG@C'TS:'GEq_E'qR=k%<Xa&T.+d;nAKa;;I+4Yl!Rt;)on6`E92ub#pio:jqcQ6WS"6d^;Y45GH)2<pQ[Hq\[1.LG$/E$/73la>(Al1Y`j?
    @NY(iR)B2tEM;j7[r=iE8q."XD^%dJ*@@V1E>jN=k5>!@]7cC?rcR'^,+e'L-5jcSNPXbT#Pm?XKL"gj/T+n;HX`"R-fQ4sY&"fuIn$6Ca!^HKc>&gL-o-
    k+(+i\\V]_4^%gGKWqZlpE'8X'$B>Icd'g<Oq8Dnn)m34';Lk[c*"tuDIM4KjS\#i39D);QUn=(MU8<7nN41FjLK!BK4Em)l!$IV)6X#nrZf4:=HeZ9Xh/
    F4/2gD>/[37u3GIN?h+Vc+=A!PT>\q9Vq)M+S'8b*%HSRh!=SgN6)T5cqTI2n5,b#+V[fKtn8D9%23X'<;"StlXC*(-iEF(6ofdZ><6\'F(*-s14:=S$iN
    %hPjL4"1%YD-!*Z95[N(OELN;BGC?'TiF0i^"J@*:,gUI'pa$]`U4IG@:&>iM2<UoWLU0Pk6MV4A7`N4jP(Y1*,0*dp,[L4]e((\1nd;5@]"RorE3_6hU:
    P2U($\>X`E(\Z(/[ME_Pk!qLauel/M^DgU>,DGT]AoTmUI_c3"Nq9>3BB/7\?-eBhL-iBC:0NKN]a3P+LS_]lYT5M<W3/;Hn*.lWMiLsGa,d#[X:ClkSC@
    uW?]:])^UJ9/j=,"i7XdO7^6T'#'5UK4f0>>!%n\fQ-2)>3Dmc6Ne0T]QB.IBOha*KTrcGJm^)UjAq29'0=#^b.,[]\i"TaNsMNQG^SC(8O-;.stV*c]ag
    2)n3]/,uaUCm>.X`dAf/=9k(hGp;WupruFN5B="5s!_ceZ$fSK7H8jj>d7]Po1/F`^g7%_Y;=s'PAP>9$rOO=!>j5n?OI[[NK)WX2FAg+RF>]6>Yu"r*qd
    Cm#&YYC0q)sAO'kGSY-p5Lo-QAKYi>CaDZ.:dq;s9P[kVToNndaWk\m(RF5(rV!eQD&>I2_"BFkSQCg4VboC?b5htlGY-Cm^aSfm,3]s1<PCrsgg87qV;3
    n!hP=BH->*<7[JQ,u.E69moT(DRlrHHL-99mF;p\iIi[s6?qsT'nLS7mig]+R]B0UCXp.*-i@qH..)u=lM6H^m?jLj*854AI]\ub(5n@*)5aum8MD5B@%m
    Xl;Yo;(:H9Yn`4E*CM_A#Ph68%ARp4P1.dR?+IHgCT:G%b0[8;8aVUMXfh//QAA_:=`OONSA?Y5Cj4dR0*j_ndm'^?`8ZmGl4L%2)'DoifL6%-bfp.s.6'
    d-G)2[irW8TXTVIq,B)Hr6\cHu0md%hs+Cb/0Aj?NuabTfIoH[BC?CkS<TOg,RuOBM6J'IM=eQK6'VkIECiTA0p1=jnN@;OL9T?7"mt^3UfYJi^RKo@,f9
    k1N]$h?-78BFiYd93]PT0\kGb3Dm;>=7'9O_LtAI:#de-8@[A+E0pmgi39ssaB`*K>>GhA#Fo1(,[.G)$WnC'r^oO0]^$V4/q(F4HN^(Bac"'=#a\$o_G?
    "5]q\P>T0K=&1K4V?!u%W22Xs64p!l2B'1:2Zr8MGNC=_YF,3T5b`(ub5%4ARu[=sqj$1M,#WeTE";PISoG@2cG%n0&Ol!\mD9=^GUf=/WD[tUU``nX[m<
    T<4n;ZJ[^s,i8TEQ1E/=2V1m(]*"+R?N:pVK7#Z1[[9L]teo$Dmq8_;Z8`8o3P$,r-i?-@I)_llDHMi:KKTk5.$<Krd"qlf1)3lg=757)H5-tlbm-Ck).P
    #?]JPdUSTbP*b=+qD>5s&R/r=O55=DFE%25hRrogiT_jD;2W=WZG#:g5X%.u^Ve;tE]i#a90-V="4Q$CJ+hUld]BBuQ9S^R&J=55ESr&(+[T:8f.%K+EU(
    3;0Y&^$Se_D?DJ9L5"=oX9@Vs7%rbCd3dTKHdWX+[7ak$B:sIO2t*[\:2iC.4)Z"3.5f`Yj7@j+emCS;tW7&>+;+db9Sbm'#2PId(J`!He0="+X,b!.Yfg
    .Nq%9:uK^BEZhT[j$7[H2)m<g/qY<TB*K4_j:SYr_XZ>`TrOFPf:SgZ:pWBogB4K6mnf%rGh^+HDsuf4nY':U'>et1>!*:=`]eXWYYk02HfG^T-CA%c/$-
    VlbaC%E?aSLlo;,aN3\di)I#59>?\!HR^f5$ErD'Z\TkdZAp'[2(B\%@^>o6DabVV-^_Q<.A=hLZh31o#_,P'/u]i?R&b<JpPbKQG$e(HF?[eX,#02,>;l
    Rg,IgiQ9f\rWMf$__3Y`PL]NDRR*^'@Y&Vqk>g"Fe#dQ&G?[tQJc,/]-fE3$s2Vp8f',<\OD*-PJh@?]oooGHEU8Tf.pEhStD4tGZGH3SQb#t+.fhg/17q
    G'$7?1r[PAlAnFYE_2b*CU.rlD`?)<5G$"H1\?Q\`fA[tVF+6b]W-C^eBEl_2(e9cfFi(Ff@HgO'CHNq9I6$R>s+'u9[&>G)a4!CP=T3m1.,1fm,St&(9H
    h\N-l,F80T$<untY>TCH,5ZXQV8!_AZ4U]m>PWBCh8Uc3E=b,BtqLC(>ik5!YV4/)2O.e+;-')dB!,6oO%a.1kRD(u@>'>[P#13#cEg[,>?ckQPeP-L>^L
    kb>'lLDDGb*c1o]oM$F-V<][H1W4jsmeVHn=ti#7hu^e>2X:(SKu3MHRoYKn?F\q?MQ0*8NsjQiOq4!*pac9_o\CV+dY09h_;qIWe$bO>9#?YFfKeuRh(>
    TX_39T.P>&]1@W?6>J0K60TP1So\6)kE_H=H;=G[DRKFt=8(hu)YeKiuBjQXbfI+(P[0MDW6.[%3IW(D47Y<?T)bq(5"@0`_;LXV\#?OBGGnHrmm$="^T'
    X!j=3_4DR$L"<Bn:e56X_GW*K#PKF<u]]F<Q!c/$`g9q5$&dF7JON)"V.K2Z=()9EH`g17hMcGI2iL9^E>3:gIE9c'\Nth:CqadS?Jpo-jQ1no(RA^j?ud
    `daM/BZd/3%SB7q?YF!8FFA4K#d.j!2-J!tB(+4sk,QH%-R?X3Es$pZY#DMQtm`*nL*q1gqlj_pb3K-2@\\d'(ki-Wn`P0&Xaa5Cphj^.slV#.U-^!m[\R
    T]X9ms`rg=2Xt\Ib>nXn):edrNGl,HRjZf&42ES;/XD@:9Y@(Z4ub'l*6]Cl)RTj7RY=OR@&2A)dN\iBER.jh<FLpXQ>;O3;t6B;;0;@$j]=+.N;I5m*?-
    :8bjD8H>g]?_ZaSVRXLQ'T[T7<I0Z@A*5tW(tubff\Y*N04<)\qWtPpO,#TN"fCRi0fJD=d4]aKeG<\^`mQle;L\<*L.f2&lrLZKV6/&abb@,AU=m1P_kl
    #s[U+s]i?"L(k="32CK2jd>idJ;h8B4pfsp@OfscIS@Z7h'n3\5oYJZon`<qr\7Ik)4W'?h9Z+"-fD0>m&M5\r7!O3+)M:>.V9o,BC$P8BGpknbT=iOc\K
    6OQe&"ZJ<NRI]JG3gK\Z7`@Y#`)Q,c"1#TG%PhuUrqDhdfAEd_AT4Z,uEAsE+[8SPp00h3Q%4:Y?-W/mT$]h3ZFsoI]2h[L>T],)N@(B)(IEC#;Z2[J6HS
    BY\EYEUb<Xf<OSo8`%j6\[(^/PQ5[Rn@^a['NI;+_cfd&ur(VF]Gf0$W=:UZ!2UX2JFnPFuaucFfVKIJ25cb[75p-.j)#tM294q=uWqg1>NP+hN@C%XeYS
    6SH/AAsqYX-l;.ni:3=U#,cWbcP=5o2urL70^kCBu+6`YM?_3XS@:-\@h]n/B0f,$M.4hPLd/VIS('.TVI2i=]r;5ZpkaPZ^smZh0HM;q82\1*7F\$b!nQ
    ]EV``YH^k[j"a4(hLt=;Qe!rMJu@"(25U;7W96l&=E,e(?lUc%r$/&pWk:3*nT=(@_34ob'\hsB/4!m*Asd`]!S_qrN'$XTctA/A\WF[iAfQd`5k8[*MqM
    XR`X`1(*@TcT-mp7M>\;;om4XpB+01(<Gqn9tC\%%7QE@@6+%j92fF##tae,>8CQ_nEaW81252O#I_&DhjBPY/;=l-2phYtWR6=ZWOQqa0b5L5BNXQ`Y8o
    J^)bg>fY37<A5hC_#=@Zo;;'#-@/cE"VF:QfjfU>G\OrHpV]&XRMT>lm2MAG@m!8\\$$d&';"Z^Z7J%/ts'8#&KkIDlU8Q#/'[LDd0?>G[?":OZ"/)`J6F
    FY[KEj4Q/%rm@R\fUs3(#']:S?k&-FicTnaS']6ISM"b.iKC.cj>XiGXLTqM>qZ1i]R-i?mBM8Qo\h]&K]iX4,N2,pOOIQu2!-?P_KEU=P`Y#sah1oA?P/
    rfbUK99MFN>E.:&Bi\mM12j:;CQdDs_aAJC?kdMu<]o_5t08M0BpSOB(D5C%RDoTh/;(G6)q@#h`DQUjM[<p*ST.ZM#WIS?q?L(NKg0Dr1'MAt1F=gAL6%
    bsGc"^V9^GH9>Q%%UM;&D.F-9*drhVi4#tJIHLDU;nb1Q$,6`p:e;=d<V!lPQSI;n39lQfah<)_*`uMHOg.5CY+U:[&_U(3WG%6^VL$].?^e!H&I5Ud5Z\
    g=68I38FkF`e,R:;k=Ct'RL$3Z(UjkeASiu)M'1:G+HZfc'b)M2dO'`jQX'8A*I/(K2K29g2&cT=(;T%OD:0O4L1[<>#G+c89A32m5bOFj[qTpY.?M_=1G
    7Pe?GX#K+J`RfBJET0G]l\^nY@V7*hL/o2l22G`F)[N5ikgXHW(HK,ioCd>5l,;E=aGfGa+E(,I"=4q+rI#X(4909&>F%*`i?EbgR.C]TSN=cjQcmklf+5
    cDl7b&a6]?H?[j*"#k/?5#RL(;'-629<]`fWXA-0c#'Zm5@&HcVC@7,9]@3Q7N*j974jibU>gDZr?B%R5Zf\!`4*ba$4S]3A!I^H6IaHON8@gUsRNCd&X=
    `lP6k@ZeAlVEIGd$V"')2e5\Sg'H@DhBqL4L_N+0Jbj9&XYPXgT<P^opRf=6'Mik6^2-QeCn:S\qD9M$(sZoS-`E?&,<AM)Zgt(DcAjrTWS&HO:*Okk(bu
    `7U[<Zb$eJmG;p<*$X:#TqhN^?:j%K#>lNbQ$>i"Nj&YJ9R#t<?TUKA%NVh'c+`d,%U.g?@?3Hu5R3?f+`[M*ii!2Gr#U"ud,(d4(I;[jGf_uu>ij_jQZN
    r*/`BcCVTb@uZRYg*l<DoO<qm8UR!J$r6a<>PjE^uM'o9E=CWMkEiQ#-g$pVru6SZ3;>q2H9C<*c.^<UKmSa!9%f9'!7mHe#KQtp>)Ni_')DDf2jM)bptm
    NH6$'QZr\i;T,8J2;.Vr7X2aAl\[4D`W6ABY:\8^,'G7I.'9gAp'rSnBN4HUZioO++3BQA;hE+LRnTH$nEn,@r%b^iU0;O0(OTY3sX>q=U/qQ?p9mSa6p@
    CM@1cNZp'e"Q.un[O'@U(JRlk=Wkke"Z1:mM>@KaN0q@8c2Kdun0YP47^HsapBApTbFm9[GWD^mp&8q#^`"AO4'_M9O=N0/0m_Y`-%mUuQ?`!4K,kKX]Sf
    nk=J3lUl.mQQk\<D8d0>CZML3WC=Kr[?tC&DQtj"`bApi()jG!U\b]W'I7DB7F9GELu^ZR5@RLO-"sH<$Q<n_!`>IO+TL=)Q[[0mBCl#Ck@B%[1nmgLmOp
    CoQF_$?p[]Cn4)'-tD%'Z^ful@-,\)_B"g*(b]Y3LKnrnZa<tJ3&\03:.G'sl`&$q,tg2dGJh;j4f?Pp!P#8o3stf]H''KJT#T;&I))BSORVm4W,j?*g;8
    #qE"@1o-1MEp..>Ldj(IqR$;]nC#Q;7W4"L60nIo?C_XmL\X9.j\Bq8&DAoe!NF#oh"r(NN)kDWF!mr-Q+W$,M3jD--[,Bra@'-/O-h\t?^pDEi(V0ChU(
    df*nVf:+XCcj?*3l=\OaSfnDNN;h&`DV#>V8YMe:X_s-k4SF4r-MN.:E@o)gQ-1Fj7ipY=E`g&gNCR'pYNSF9+:_a0EF@Jn+A)YErN"4]miPT+><NaX`!N
    &ia;+.^='79\>hoQK%Q8f&3H`\+-_sb&jVXAHuIXe<-B[`O=^C9*Ou\X4p+_,2ACqPgX-VdRqOsg7^_g;BSrl%R`bi/,HNu,"8<-rU&.+O(Qa,0EtRMcJ"
    ?\KJGf#TI0XWn\@(78_%AY"^hj6V"`>sR]`i::JRNS(,cV&`k4@&1<18M9n1.>7X:+eDd0XJt-Y1'_bb5]o8E-(=n<"8h%e5l/Nrf/(<6CaDI=;L@fqJ5s
    `MNjdUn%Xcr$mT_B;.R$B)mE,TnVD5r\7S@C:XmseT.#(9IRNFb=>LHT>Fl(;jc%43skMeBKm/j%Q!'<kIHR]=FLVE-h5t<RX[QD`t!c8IoO@4,!D`=kM?
    Dl<M:So8!#D@N/$k;N0p0',JM)hb'W'm2Sp\Xg#1:M*l*\9C-/=YfS)HiFC#T*7sIhh+RL_iH4n8QU24dY3J:&!r-#r,+s2('K_S.f58qZdQ6/S]OrFeA?
    UFSFL'.8d6l&0#Q4Dse!H'.'63(?snkkk:E1_Ij4+X#"ARXPR/@]a$:C6q#^:34bkJ>I\j^@=<#028o9>UWHghk2`8IhjCQ1$"UJB5UU&Qqq5'-CnaZ>]+
    4m8OlCi):X"R8`s=NY$WProZJmB;o.j53P%GgN6#Y$2tQ:!IXkIkWAs[B#4K^Spq"F#C*BR5-1FE!q_W0$h-eS8"knR4f.NKFHsFX.?E[G+?jnRiq(p_cN
    ^n!L`pda]PQuYk+N=1i?YFY;d0'U-)aej*U&/78D8XUcSIeLFpW$G5sB"hUtrEOWQl'c4eba+4)K%,a51]OpU'=qnk&^j:,gFpI7GeM#S5VFW#XO<:6+g9
    FN;2QJ2WYqrZ6$fE$h$i(f36)LjYn/fSYb&VR;/ri8+V2"[$]+ruANn#RTqg4J&oWd]WD"aI9J5rbg1rg"iO_fU/P.ATO;hQ*"ft::@%a4L6!sVLFZKMM=
    \a"T4+J&A3ktM6':;WD=dbB`!EEUi3'?#BUPa:g0PWV!5$1KsY:2UGupC)<b5WfBl%3\<kU$,`[(7LObF(g86!`)hB?'g)J<2(4)=U,Ns3Y$8dj6MC-]_V
    pRc``cff(8Y0uPb]m+2D*S]OQgI-2$&p4%Q3!Vr;;JniY\un^QdAR^4&+TE?Rc_+lDKJtW;_X%_u$;p8i@5orD">*Lg7p("3F*g:`MfiMNM?hI_3ZSmT\a
    DgRW$e,5d2dZ7(r-i$m5%5@+_B)'o2J3QRgaphc1HRFe6a+M9$T0;@]qf3o6j,heqo%'U4-rmstbGpfj<aBtaqK[)hE=[;kuS%tZ*JA)S.1CJ`"5askM`G
    s9JRp_$Sa.3Ck'd^u'^lOSsTEs8k-snra:WK&J!"6df^'*HiUD<?AZsR,Gq-HL<AV2+ce<:8WR.LEOTJBFf$O`9gUjeIrg4V<Vh'W&cpI%Sn*Pg#hT!K%n
    7/d<"i#0Kq+2r<u:f#XE-*os84EUh+S0RDH'uH0-?&_7DF:N;Qc4tAn4i!FS*@thX#OPt^BmV2!o*50!F9mS![hf9:RHr#)d?G-uUFGspnmdX"O6_DqfO2
    '-ggN<5W.ZmE#bHueJ0,(M+5@Of-A!0H/qXO%PpV:d5XjVNYr]Z:b0f`X)IFSe]SV)(1\;27%"/KA"mIro5=cfJ*sRiT4L$(33lImPr;ce`7TP&".ah02e
    Zg:]3<)&YBc=mSGKaQB[Y6p]>bq"^D]7r<n3e*,F(&>1"FdoB><LC(AgqT'o_]&5(GNni4OGQu)nV$Zn0=S8JV3G%iqS-[Vm?ZH*%+#&&Zm@>cUCU+3?Oe
    J3oYhnS*(Y/")\tE"?L(6DkX@F[G]o[0(K"LK/b:R1[%7Ja?1PlCZ=sKZ,4q?Y*K0]dttE$@m6Xar'>%Sd:bO[&H8>f4"02NE1`?h5l5a0h4o$'J%Pl&lj
    C8S[<0Weqr=.*AVf"B$a-V+D])#K#u"JHoS\^-7.Ne@-ENHed9C/<hQ?qAJh*18b:nlX:&Dm!a]JoL*q7p:s0:XF_=MF2ItX*+"leS^5Y$;hS"Z8(_k0/N
    6o34F=?,L%.<mSM`Ll(hp`:YiC`*\G`f+D6@a6[:=:I?L/ReCYIrGb?N=4n.\.Mt'YMd+h-ho0?(Oq>B<i21*Qh?Z@b9k>Cak"OVaY(c%np#G6I(0$`r0k
    8iiNDCF(p'+'GY553YsGX!nXe`=/#?6!X*gr_<l_>F.".?easWEPPtRD.Pc'e][W?5Nghp0)[I)8I]A(&@HX6O0p642phgSN$ZgBDhYjW,2Ij7%VlL98CN
    ZEIj*7St4a*0UflSPTiP"lrWD6rr?mVY2)HA;)CemDWg[rJ_\[u%N7[s?Ea24G+n0%g)<A$c]Om:Vnt42No5[`!?Ym:Wlbg0V8%X5[+0Wm3(Y<JW+s<MFe
    3[8=7t[8F>;[9rTl>o1+L]4efe]A[pYFpm\$YrcmuUYRSH#(*noXo2f-)>;D0^L4h5^=IaorHn5[fmi8Ek0VX%e02sXd:%jK(l+LhoaW'(I,XRI_bGmjF]
    W^a3a/)M*i@4[(TD&IkGtZ6)q;'lhbr(,5?=CX?WR3(DKH;,N,hU4*9NXS=R>gYir[9_N\ujO*;;MF4+?O@hXRo3DiROem@;[$Sk]SeAPR<:Sp+B&oSQS<
    e([X<SN_,kf'/Ka_-,`5kH&Y5E:2t\m[WZ,hKc-m4Qj]/X.?^Zmr\Q]q24c\k9cO=/nu1uQgQI</d3jX?!_O(iGu`qW6;(k?[&sH4LXkBcI4j>gNcrbFe-
    !bI^AXXSPOD-GN\EVs4mFA/+76?lJh*p)XKN+Fd?g>l\ho!]DfurTBd*@e#m&g??*[GL>:Lp3P'LHl.dK<inZBFZJEO49m)rg[`E<dgM(l.]7[_NHT1\*m
    V2)8mPEXjGMh>mci"gW-;B";>*G[`XkBI0U%qT-;fc#u[FSM'D1jf54%,R=/_3+bI7ChB]3bBGp+>\/g/#(_Bn+K9f/@s-H8p7rG]`U,n0n"/n>PoVp/p@
    [a5`i5;3-c#Y'U$*ER-GXZbP[&cX!.2HCj^*\*%t,5C;8Yik,J?c1G3,ot@iLGF%u.mt9JhHf+Noq7-4lo9nXF^h::*2ni&$M8"\X.t,2)ZguTBjnVX@Hd
    ZiHh[=o!rSHdj]CbADV9;eC(3]MX/(6AUl[Z-P?&*Q.de-/_dp4X%/,\f4qthc;BD=^MTB#sGJ%bk.s'P\`!EK6TJ1^kT!eppo"=t'c)fR!_%s/9I&f;FP
    )`TRV/F^cs-%R]QD?tVIn3f4L>DI*&h4hIilW2kZ6at[ZSa"FAO6p9%I7EtKh>bjDFPV(ch,rJoh/;%Wh$%(O&'#a&*^+iqp;lIf7$#GQVY3!sj)g>461Q
    /mT\_sp5t+)i5mN$k$[*!Q$P!Kg%k\/p(VDd'?bs@,h[."7iYjQp,U4QrUbH=s89N#9O@(2S6X<#76g'3,$2ljUpFr5D\?Lpr-c-5-b/<@q/I>Vp[Opj:Y
    ReXc%_JXJds'7Od#ZaBX^A3ffi-@@CX9J9f(V;Uo5[Vo\2$/l4>)"tpl")I_LLg8ctc4VXhAoP3o91X#U[DE+s8'dU2NGI6s@OuLp7O*,0D*A76DBk,[t?
    'b7V,o]-?*l3"kaY`4:\B,HaN6)U[3,leS8D6Z;_U'7+T]rF6qQ5-]MOpUSX0[-uqeH%!m5<q]hLpU.a4qOZpJ7Gk.ommUDK3^n4K%$+)<*$%$kEcL1&aC
    C?6UZ>99;6a!/;,9]q&bSk_+hE$mN9KQjU]%k&7J'7ApIr?.rIk0]rc@tOhLBJD;uOK!h[h#nnW!p7$&]Z=P8?#(Aq!Erb_DLW@cLsR`YQRsO8U9ra#FcG
    (Y:Gq3GqOG]XWr@-fVk!q^LAJ4t1r(r-Rsg!D*CE%_.^aR./6`kCGu*c5X99i-PRp,s!F='@RVm-GG_S5Oj,aF]*$RERMuTA+J"-K./E%AL[4L<i3NmnkR
    ?2WNN3&;KGd7Ub58f/bQ6q1T;0hDl)DLgGJZ3mV)uAj_7B:etqb.q]SZNe:(6TT_e<+l-n*g:-XsAA,<kIlO;[0KT(MAq&-e#c=D<lnQR?cm%2lh1G(C1F
    &qG?bRKuP166#G0Y"g+pV_5C=i^pb+MQC?'1[8FGgm8/0\%CpffFF(1^R[Q!)I'k5meSZKfaPR_C8Bm,:`1cJGQ#b</d]L&la\,5qQY=KD\OUl2lDGd_T9
    EKZ6=g%Fe>_l)!<1:`^O--D:Eq9gFmcIl@X%UP\K<60Vu`V=Z2Ir&cA`'n13IVt(F7%5ZV)#rPG2]#I+*acN"M0a>c_?B$ZN)@tqa^hBj$RL102T]OQ6@j
    jbaJ2/!kM]pDKJ6N<T1f1mlC*,gl>/SIT:eCb`,5@XXi[Bgu/RY%2\t=<pNSp3pC!D8KMpO<%9.9\`i(G336csMl;a<tk6<Z,)-ilF9D_rja_F50.BF8l3
    NI*?"c139$+cck*UP-CjBHKPe1^6:4>e=?!PUQ&$i_TA@g@h/jEQt-&>R2cN)ChL:\WAS'np1AU'nHMe$l;65)ML,,67[cI,,u0-'W2#$Q7(';Nn,sgP'V
    X(G>VOQD5*&U:`Tq:GSO*?:T!63.C<!PL*D.O-L"X+U]k6V%$B"2$"b'oU:!2Hd!S4l7Hc'(,e&TAW69InD2Gje@A+tg<-"dN0(hjd?9(hoN's;$[XoLGc
    q+pD),2jU-QbYgV3^1T`j*&Yd]NoUAY?f4p6-DaGsYttBrf@0)KKM*'/mCcJhj?A@j/7=VM]LE+&YIVe=(FYZZ6CAjN06Y!sOduS<fX8>B""$MG,jk[*VD
    WgN(HS!"8%Qn0BJZ;:\?t*i'KB#<[Ns!&L2%Bb-r3ON$o9_Ch(_g/@bXVqT'L&_gd$7[HubR^K;dU1oi6P9-\-;esGZ)G6s:QI7P52<N=o;F^`[#q*_[NZ
    8C%b[ZeXdGp']cXr>:%]qgZ@U(<ig5EDb9F8<c!3q@R%*^Q3m#.;mE.:Y;)=j+cXeE*j?;k&WDR0kX/>o0uO.hpkC#@]Df0jM4A'(*naHJk)qhl)e5t)EA
    +'%#?cZG%_54&LZlu"C7ort`T-e"os7BE'L4J1W#.r!F"Wi%0*(_K]`dp*9K>AB^C"<Bj"`'W0j9VbHV1I\hg;^/Ee(>KbY@U'X`1A.>NW:l%YCT=-eInK
    a*-52\;M1T=K)ae3/kSU\.V_p]m_C\$9pI&2fn,^55dO^q%g<YeQrCSkN;bX/n,>IR%p#qMcolGDC$<'[J-rmgb]LNq$Tnf'(eg6QBAf>ML/@8)e1J+^gQ
    a*p2(Ko["0!teFSkOjf_DXB>LFO^E-VH&%)#hJ$CCKT-o?8L3jY#P/MG^h8;@7(JYG$EEKOZ(RU^-.@WNU*<n'7aS_.5$>97F:f<M]l^/7nTXgM/2)2,.S
    'F)*S>UbQsr1X/'TU_57&(/p3a!5IP>M2C79d42!'=8d(2<"Gj@XOK_^V"$.rbc(UkQI_7W;W*D]P6t*RBIM(LdqMte`+`U#QOYH3i$ek>A#NY,BaRH+TW
    N2^KF,Rr1ml,m@ALdoJNXu^#]'ru-;TJ[56YGWZE\'[XWnUSAH6>A&14WF+Z9Z)==G=@d2ug%__VV>doiVO?OE%?UhtmO,IiPsAjUldXY$eMTJ`/l989?d
    J3Q:kN<\#A'HY(TJBj3H3(:\_jBOa":3]/L':A_!UEo\(@L%OX#5L#&5GK[P,.8qbL,_^?Bo/Z'Llr<(l48=^e4ju%"(%C[$`'Xn.;&XG,G?K>Q7''edTd
    u.WKNLpkpjIOV45Cr&J)bY+m,4L./c^cM=QtZRmChGL"Kol>a+To;[<ME-0<-S8maF:6Ro43+3d<c8GJT`f!of0WV!+d,'"'aCWgB`8\A1eXXPtjZ]n3hg
    7^@T&5VPKV4:/P\MJbsZ&h2d*$a`Y!i<<>`+os^W;!#],[#)q5GaK5FqE.A/*U"ij]tM/Ln'2tr0sYs,nM[,p:&s_Zh.0Al'h+`Ubuen_3L_$/]Q4Dd8\[
    7ju*iBgMaBNq-^O`2>7-(-2gLpA(HgXVKQLmpF(HF#g61k9*rU7I7fYVbV4**bb9Ci>d<aTKlJ]"Y&hb0rH?AHgN(lt4<(\uG6V1A[?`TLYnrFuGpg#Bf,
    Q<DQGbMYH*(R:GACuJD-@qb[$^MEcT]:]>?hhEc?aQrr*5`oQC;G47<BSQA=f2_UT&MSWtfXCUo;6nO46:HNr9"@\kHU2Oi8k!QXW*TWi`W;DE`;u;Vnl<
    />hI@=N`N>/sBloKYDIU08Z=KC,K8EC,ONm"&57?0[\>"be]JB,uia?dTWZ4EgY&u]1Hs7bj2QHSe)Cme$M]KUu&2$"Br#+Fqr0`N49bs>fph.Kf+nAWMK
    KXBohSPhf\ckmrA=[m0>(Elj%8([f%=[S,5L?^Ni%7q+1BK/SFW7(-%T9\'B6**RqN@=Hrj<^67WmI3n"ThcI,9=&QJ?&-)+c.k+\]YlELmP4F*E?V/r5^
    67VshH*T=AA@'kfiM'8p:c^P^Tt&=I)*JEK1=`'mk0I_F)`Ps^UCbMCpgmNq$2,1PRl`U`e&jCgUg-OWahLtJR'Vas6qY)ZILRkjr`8f;Z>o5PNHf<APt_
    3/sGG4[`bJB4;\,r#?#A,DF[(jhm[g*CfBKreD?>Y^:bc95IPd3I,NkDk&9$:;Ei+WOldb?4#6K1%j"U9hsjSCKcM8[Iqcqnq1#g4U\PGfpa@_;Hlf`bn=
    S@,.D$+>Pf6CMP1E!l]$V6c),SfjepuR*T>o?cjcEM8.5%<?OY?+bj?YoUUGBnbpbDkTGD]TWSMbPbo@IH-CH3=Y-fjL+VU*WqeAf9'"8A(mp&~>
    """##
}
